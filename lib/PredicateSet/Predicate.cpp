//===- Predicate.cpp - Boolean formulas over positions --------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/PredicateSet/Predicate.h"
#include "Linear.h"
#include "Nodes.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/Hashing.h"

namespace maskir {

using Kind = Predicate::Kind;

//===----------------------------------------------------------------------===//
// Nodes and accessors
//===----------------------------------------------------------------------===//

Predicate Predicate::Node::make(Node node) {
  NodeSummary &summary = node.summary;
  size_t hash = llvm::hash_combine(static_cast<unsigned>(node.kind),
                                   node.table ? node.table->id : 0);
  auto includeTerm = [&](const IntExpr &term) {
    summary.include(term.getNode()->summary);
    hash = llvm::hash_combine(hash, term.getHash());
  };
  if (node.term)
    includeTerm(*node.term);
  for (const IntExpr &index : node.indices)
    includeTerm(index);
  size_t operandHash = 0; // a sum: the order of operands does not matter
  for (const Predicate &operand : node.operands) {
    summary.include(operand.node->summary);
    operandHash += operand.getHash();
  }
  summary.hash = llvm::hash_combine(hash, operandHash);
  summary.hasReads |= node.kind == Kind::Read;
  if (summary.isTooLarge()) // becomes the predicate of which nothing is known
    return make({Kind::NonNegative, IntExpr(INT64_MAX) + 1, {}, {}, {}, {}});
  return Predicate(std::make_shared<const Node>(std::move(node)));
}

Predicate::Kind Predicate::getKind() const { return node->kind; }
const IntExpr &Predicate::getTerm() const { return *node->term; }
const Table &Predicate::getTable() const { return *node->table; }
size_t Predicate::getHash() const { return node->summary.hash; }
bool Predicate::isOverflow() const { return node->summary.isOverflow; }
bool Predicate::hasReads() const { return node->summary.hasReads; }

bool Predicate::usesAxis(Axis axis) const {
  return (node->summary.axes >> static_cast<unsigned>(axis)) & 1u;
}
llvm::ArrayRef<IntExpr> Predicate::getIndices() const { return node->indices; }
llvm::ArrayRef<Predicate> Predicate::getOperands() const {
  return node->operands;
}

static bool haveSameOperands(llvm::ArrayRef<Predicate> a,
                             llvm::ArrayRef<Predicate> b) {
  // Operands of And and Or are distinct, so inclusion of equal counts is
  // equality; operands mostly come in the same order.
  if (a.size() != b.size())
    return false;
  if (a == b)
    return true;
  return llvm::all_of(
      a, [&](const Predicate &x) { return llvm::is_contained(b, x); });
}

bool Predicate::operator==(const Predicate &other) const {
  if (node == other.node)
    return true;
  return getHash() == other.getHash() && getKind() == other.getKind() &&
         node->term == other.node->term && node->table == other.node->table &&
         llvm::ArrayRef(node->indices) == llvm::ArrayRef(other.node->indices) &&
         haveSameOperands(getOperands(), other.getOperands());
}

//===----------------------------------------------------------------------===//
// Literals
//===----------------------------------------------------------------------===//

Predicate Predicate::all() {
  static const Predicate value = Node::make({Kind::True, {}, {}, {}, {}, {}});
  return value;
}

Predicate Predicate::none() {
  static const Predicate value = Node::make({Kind::False, {}, {}, {}, {}, {}});
  return value;
}

/// Divides by `divisor`, the constant rounded down: sum >= 0 stays the same.
static IntExpr divideCoefficients(Linear sum, int64_t divisor) {
  for (auto &[atom, coefficient] : sum.terms)
    coefficient /= divisor;
  sum.constant = floorDivide(sum.constant, divisor);
  return sum.toTerm();
}

Predicate Predicate::nonNegative(const IntExpr &term) {
  if (auto value = term.getConstant())
    return *value >= 0 ? all() : none();
  Linear sum = Linear::get(term);
  int64_t gcd = sum.getCoefficientGcd();
  return Node::make({Kind::NonNegative,
                     gcd > 1 ? divideCoefficients(std::move(sum), gcd) : term,
                     {},
                     {},
                     {},
                     {}});
}

Predicate Predicate::zero(const IntExpr &term) {
  if (auto value = term.getConstant())
    return *value == 0 ? all() : none();
  Linear sum = Linear::get(term);
  int64_t gcd = sum.getCoefficientGcd();
  if (gcd > 1 && sum.constant % gcd != 0)
    return none();
  IntExpr reduced = gcd > 1 ? divideCoefficients(std::move(sum), gcd) : term;
  // One of t == 0 and -t == 0: the one with a positive first coefficient.
  sum = Linear::get(reduced);
  if (!sum.overflow && sum.terms.front().second < 0)
    if (IntExpr negated = -reduced; !negated.isOverflow())
      reduced = negated;
  return Node::make({Kind::Zero, reduced, {}, {}, {}, {}});
}

Predicate Predicate::read(const Table &table, llvm::ArrayRef<IntExpr> indices) {
  return Node::make(
      {Kind::Read, {}, table, llvm::SmallVector<IntExpr, 2>(indices), {}, {}});
}

//===----------------------------------------------------------------------===//
// Connectives
//===----------------------------------------------------------------------===//

namespace {
/// The operands of an And or Or: flattened, without repetition.
class OperandList {
public:
  explicit OperandList(Kind kind) : kind(kind) {}

  /// Returns false once the result is decided: None for And, All for Or.
  bool add(const Predicate &p) {
    if (p.getKind() == kind)
      return llvm::all_of(p.getOperands(),
                          [&](const Predicate &x) { return add(x); });
    bool isAnd = kind == Kind::And;
    if (isAnd ? p.isAll() : p.isNone())
      return true;
    if ((isAnd ? p.isNone() : p.isAll()) || contains(~p))
      return false;
    if (contains(p))
      return true;
    positions[p.getHash()].push_back(operands.size());
    operands.push_back(p);
    return true;
  }
  llvm::SmallVector<Predicate, 2> operands;

private:
  bool contains(const Predicate &p) const {
    auto found = positions.find(p.getHash());
    return found != positions.end() &&
           llvm::any_of(found->second,
                        [&](unsigned i) { return operands[i] == p; });
  }
  Kind kind;
  llvm::SmallDenseMap<size_t, llvm::SmallVector<unsigned, 1>, 8> positions;
};
} // namespace

static Predicate combine(Kind kind, llvm::ArrayRef<Predicate> operands) {
  OperandList list(kind);
  for (const Predicate &operand : operands)
    if (!list.add(operand))
      return kind == Kind::And ? Predicate::none() : Predicate::all();
  if (list.operands.empty()) // rule M7
    return kind == Kind::And ? Predicate::all() : Predicate::none();
  if (list.operands.size() == 1)
    return list.operands.front();
  return Predicate::Node::make(
      {kind, {}, {}, {}, std::move(list.operands), {}});
}

Predicate Predicate::conjunction(llvm::ArrayRef<Predicate> operands) {
  return combine(Kind::And, operands);
}
Predicate Predicate::disjunction(llvm::ArrayRef<Predicate> operands) {
  return combine(Kind::Or, operands);
}
Predicate Predicate::operator&(const Predicate &other) const {
  return combine(Kind::And, {*this, other});
}
Predicate Predicate::operator|(const Predicate &other) const {
  return combine(Kind::Or, {*this, other});
}

Predicate Predicate::operator~() const {
  if (isAll())
    return none();
  if (isNone())
    return all();
  if (getKind() == Kind::Not)
    return getOperands().front();
  if (getKind() == Kind::NonNegative) // not (t >= 0) is -t - 1 >= 0
    if (IntExpr negated = -getTerm() - 1; !negated.isOverflow())
      return nonNegative(negated);
  return Node::make({Kind::Not, {}, {}, {}, {*this}, {}});
}

} // namespace maskir
