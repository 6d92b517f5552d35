//===- IntExpr.cpp - Integer terms over positions -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/PredicateSet/IntExpr.h"
#include "Linear.h"
#include "Nodes.h"
#include "llvm/ADT/Hashing.h"

namespace maskir {

using Kind = IntExpr::Kind;

llvm::StringRef getAxisName(Axis axis) {
  static constexpr llvm::StringLiteral names[] = {"b", "h", "q", "kv"};
  return names[static_cast<unsigned>(axis)];
}

//===----------------------------------------------------------------------===//
// Nodes
//===----------------------------------------------------------------------===//

static size_t hashPayload(const decltype(IntExpr::Node::payload) &payload) {
  if (auto *constant = std::get_if<int64_t>(&payload))
    return llvm::hash_value(*constant);
  if (auto *axis = std::get_if<Axis>(&payload))
    return llvm::hash_value(static_cast<unsigned>(*axis));
  if (auto *symbol = std::get_if<Symbol>(&payload))
    return llvm::hash_value(symbol->id);
  if (auto *table = std::get_if<Table>(&payload))
    return llvm::hash_value(table->id);
  return 0;
}

IntExpr IntExpr::Node::make(Kind kind, decltype(payload) payload,
                            llvm::ArrayRef<IntExpr> operands) {
  NodeSummary summary;
  size_t hash = llvm::hash_combine(static_cast<unsigned>(kind),
                                   hashPayload(payload), operands.size());
  for (const IntExpr &operand : operands) {
    summary.include(operand.node->summary);
    hash = llvm::hash_combine(hash, operand.node->summary.hash);
  }
  summary.hash = hash;
  if (auto *axis = std::get_if<Axis>(&payload))
    summary.axes |= 1u << static_cast<unsigned>(*axis);
  summary.hasSymbols |= kind == Kind::Symbol;
  summary.hasReads |= kind == Kind::Read;
  if (kind != Kind::Overflow && (summary.isOverflow || summary.isTooLarge()))
    return make(Kind::Overflow, {}, {});
  if (kind == Kind::Overflow) {
    summary.isOverflow = true;
    summary.axes = (1u << kNumAxes) - 1; // what it depends on is forgotten
    summary.hasSymbols = true;
  }
  auto node = std::make_shared<Node>();
  node->kind = kind;
  node->payload = std::move(payload);
  node->operands.append(operands.begin(), operands.end());
  node->summary = summary;
  return IntExpr(std::move(node));
}

static IntExpr makeOverflow() {
  return IntExpr::Node::make(Kind::Overflow, {}, {});
}

IntExpr Linear::toTerm() const {
  if (overflow)
    return makeOverflow();
  llvm::SmallVector<IntExpr, 6> operands;
  for (const auto &[atom, coefficient] : terms)
    operands.push_back(
        coefficient == 1
            ? atom
            : IntExpr::Node::make(Kind::Mul, {}, {IntExpr(coefficient), atom}));
  if (constant != 0 || operands.empty())
    operands.push_back(IntExpr(constant));
  return operands.size() == 1 ? operands.front()
                              : IntExpr::Node::make(Kind::Add, {}, operands);
}

//===----------------------------------------------------------------------===//
// Leaves and accessors
//===----------------------------------------------------------------------===//

IntExpr::IntExpr(int64_t constant)
    : IntExpr(Node::make(Kind::Constant, constant, {})) {}

IntExpr IntExpr::axis(Axis axis) { return Node::make(Kind::Axis, axis, {}); }

IntExpr IntExpr::symbol(const Symbol &symbol) {
  return Node::make(Kind::Symbol, symbol, {});
}

IntExpr IntExpr::read(const Table &table, llvm::ArrayRef<IntExpr> indices) {
  return Node::make(Kind::Read, table, indices);
}

IntExpr::Kind IntExpr::getKind() const { return node->kind; }
bool IntExpr::isOverflow() const { return node->summary.isOverflow; }
bool IntExpr::hasReads() const { return node->summary.hasReads; }
size_t IntExpr::getHash() const { return node->summary.hash; }
bool IntExpr::usesAnyAxis() const { return node->summary.axes != 0; }
bool IntExpr::usesAnySymbol() const { return node->summary.hasSymbols; }
llvm::ArrayRef<IntExpr> IntExpr::getOperands() const { return node->operands; }

bool IntExpr::usesAxis(maskir::Axis axis) const {
  return (node->summary.axes >> static_cast<unsigned>(axis)) & 1u;
}

std::optional<int64_t> IntExpr::getConstant() const {
  if (auto *constant = std::get_if<int64_t>(&node->payload))
    return *constant;
  return std::nullopt;
}

Axis IntExpr::getAxis() const {
  return *std::get_if<maskir::Axis>(&node->payload);
}
const Symbol &IntExpr::getSymbol() const {
  return *std::get_if<Symbol>(&node->payload);
}
const Table &IntExpr::getTable() const {
  return *std::get_if<Table>(&node->payload);
}

int64_t IntExpr::forEachTerm(
    llvm::function_ref<void(int64_t, const IntExpr &)> visit) const {
  int64_t constant = 0;
  llvm::ArrayRef<IntExpr> summands = *this;
  if (getKind() == Kind::Add)
    summands = getOperands();
  for (const IntExpr &summand : summands) {
    if (auto value = summand.getConstant())
      constant = *value;
    else if (isScaledAtom(summand))
      visit(*summand.getOperands()[0].getConstant(), summand.getOperands()[1]);
    else
      visit(1, summand);
  }
  return constant;
}

//===----------------------------------------------------------------------===//
// Equality and order
//===----------------------------------------------------------------------===//

template <typename T>
static int compareValues(const T &a, const T &b) {
  return a < b ? -1 : b < a ? 1 : 0;
}

template <typename T>
static int compareNamed(const T &a, const T &b) {
  if (a.id == b.id)
    return 0;
  int order = a.name.compare(b.name);
  return order != 0 ? order : compareValues(a.id, b.id);
}

int IntExpr::compare(const IntExpr &a, const IntExpr &b) {
  if (a.node == b.node)
    return 0;
  if (int order = compareValues(a.getKind(), b.getKind()))
    return order;
  int order = 0;
  if (a.getKind() == Kind::Constant)
    order = compareValues(*a.getConstant(), *b.getConstant());
  else if (a.getKind() == Kind::Axis)
    order = compareValues(a.getAxis(), b.getAxis());
  else if (a.getKind() == Kind::Symbol)
    order = compareNamed(a.getSymbol(), b.getSymbol());
  else if (a.getKind() == Kind::Read)
    order = compareNamed(a.getTable(), b.getTable());
  else if (a.getKind() == Kind::Overflow) // two lost values may differ
    order = compareValues(a.getNode(), b.getNode());
  if (order != 0)
    return order;
  llvm::ArrayRef<IntExpr> left = a.getOperands(), right = b.getOperands();
  if (int order = compareValues(left.size(), right.size()))
    return order;
  for (auto [x, y] : llvm::zip_equal(left, right))
    if (int order = compare(x, y))
      return order;
  return 0;
}

bool IntExpr::operator==(const IntExpr &other) const {
  return node == other.node ||
         (getHash() == other.getHash() && compare(*this, other) == 0);
}

} // namespace maskir
