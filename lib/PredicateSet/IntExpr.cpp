//===- IntExpr.cpp - Integer terms over positions -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/PredicateSet/IntExpr.h"
#include "Linear.h"
#include "Nodes.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/Hashing.h"
#include <numeric>

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

static bool isScaledAtom(const IntExpr &term) {
  return term.getKind() == Kind::Mul &&
         term.getOperands().front().getKind() == Kind::Constant;
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

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

IntExpr IntExpr::operator+(const IntExpr &other) const {
  return Linear::get(*this).plus(Linear::get(other), 1).toTerm();
}
IntExpr IntExpr::operator-(const IntExpr &other) const {
  return Linear::get(*this).plus(Linear::get(other), -1).toTerm();
}
IntExpr IntExpr::operator-() const {
  return Linear::get(*this).times(-1).toTerm();
}

/// The factors of a product of atoms: Mul nests to the right.
static void collectFactors(const IntExpr &atom,
                           llvm::SmallVectorImpl<IntExpr> &factors) {
  IntExpr rest = atom;
  while (rest.getKind() == Kind::Mul && !isScaledAtom(rest)) {
    IntExpr next = rest.getOperands()[1];
    factors.push_back(rest.getOperands()[0]);
    rest = next;
  }
  factors.push_back(rest);
}

static IntExpr multiplyAtoms(const IntExpr &a, const IntExpr &b) {
  llvm::SmallVector<IntExpr, 4> factors;
  collectFactors(a, factors);
  collectFactors(b, factors);
  llvm::stable_sort(factors, [](const IntExpr &x, const IntExpr &y) {
    return IntExpr::compare(x, y) < 0;
  });
  IntExpr product = factors.pop_back_val();
  while (!factors.empty())
    product =
        IntExpr::Node::make(Kind::Mul, {}, {factors.pop_back_val(), product});
  return product;
}

/// A product that would have more summands stays a product.
static constexpr size_t kMaxDistributedSummands = 16;

IntExpr IntExpr::operator*(const IntExpr &other) const {
  if (isOverflow() || other.isOverflow())
    return makeOverflow();
  if (auto factor = other.getConstant())
    return Linear::get(*this).times(*factor).toTerm();
  if (auto factor = getConstant())
    return Linear::get(other).times(*factor).toTerm();
  Linear left = Linear::get(*this), right = Linear::get(other);
  if (left.terms.size() * right.terms.size() > kMaxDistributedSummands)
    return multiplyAtoms(*this, other);
  Linear rightTerms = right;
  rightTerms.constant = 0;
  Linear result = left.times(right.constant).plus(rightTerms, left.constant);
  for (const auto &[a, x] : left.terms)
    for (const auto &[b, y] : right.terms)
      result = result.plus(Linear::get(multiplyAtoms(a, b)).times(x), y);
  return result.toTerm();
}

/// Splits a = divisor * quotient + remainder by coefficients, so that
/// floordiv(a, divisor) = quotient + floordiv(remainder, divisor), and a and
/// the remainder are equal modulo the divisor. The coefficients of the
/// remainder are the least in magnitude; a remainder that starts with a minus
/// is fine for mod.
static void splitMultiples(const Linear &term, int64_t divisor,
                           Linear &quotient, Linear &remainder) {
  for (const auto &[atom, coefficient] : term.terms) {
    int64_t whole = floorDivide(coefficient, divisor);
    int64_t rest = floorModulo(coefficient, divisor);
    if (rest > divisor - rest) { // 15 n = 16 n - n
      ++whole;
      rest -= divisor;
    }
    if (whole != 0)
      quotient.terms.emplace_back(atom, whole);
    if (rest != 0)
      remainder.terms.emplace_back(atom, rest);
  }
  quotient.constant = floorDivide(term.constant, divisor);
  remainder.constant = floorModulo(term.constant, divisor);
}

IntExpr IntExpr::floorDiv(const IntExpr &divisor) const {
  if (isOverflow() || divisor.isOverflow())
    return makeOverflow();
  if (getConstant() == int64_t(0) || divisor.getConstant() == int64_t(0))
    return IntExpr(0);
  std::optional<int64_t> by = divisor.getConstant();
  if (!by)
    return Node::make(Kind::FloorDiv, {}, {*this, divisor});
  if (*by < 0)
    return (-*this).floorDiv(-divisor);
  Linear quotient, remainder;
  splitMultiples(Linear::get(*this), *by, quotient, remainder);
  if (remainder.terms.empty()) // 0 <= the constant < divisor
    return quotient.toTerm();
  // floordiv(g * x + k, g * c) = floordiv(x + floordiv(k, g), c)
  int64_t gcd = std::gcd(remainder.getCoefficientGcd(), *by);
  for (auto &[atom, coefficient] : remainder.terms)
    coefficient /= gcd;
  remainder.constant = floorDivide(remainder.constant, gcd);
  *by /= gcd;
  // floordiv(-x + k, c) = -floordiv(x - k + c - 1, c): one form for both signs
  if (remainder.terms.front().second < 0)
    return quotient.toTerm() -
           (remainder.times(-1).toTerm() + (*by - 1)).floorDiv(*by);
  IntExpr inner = remainder.toTerm();
  // floordiv(floordiv(x, a), c) = floordiv(x, a * c) for positive a and c
  if (inner.getKind() == Kind::FloorDiv)
    if (auto first = inner.getOperands()[1].getConstant()) {
      IntExpr both = IntExpr(*first) * IntExpr(*by);
      if (!both.isOverflow())
        return quotient.toTerm() + inner.getOperands()[0].floorDiv(both);
    }
  return quotient.toTerm() + Node::make(Kind::FloorDiv, {}, {inner, *by});
}

IntExpr IntExpr::mod(const IntExpr &divisor) const {
  if (isOverflow() || divisor.isOverflow())
    return makeOverflow();
  std::optional<int64_t> by = divisor.getConstant();
  if (!by)
    return getConstant() == int64_t(0)
               ? IntExpr(0)
               : Node::make(Kind::Mod, {}, {*this, divisor});
  if (*by == 0)
    return *this;
  if (*by < 0) // a mod -c = -(-a mod c)
    return -(-*this).mod(-divisor);
  Linear quotient, remainder;
  splitMultiples(Linear::get(*this), *by, quotient, remainder);
  if (remainder.terms.empty())
    return remainder.toTerm();
  // (g * x + k) mod (g * c) = g * ((x + floordiv(k, g)) mod c) + k mod g
  int64_t gcd = std::gcd(remainder.getCoefficientGcd(), *by);
  for (auto &[atom, coefficient] : remainder.terms)
    coefficient /= gcd;
  int64_t low = floorModulo(remainder.constant, gcd);
  remainder.constant = floorDivide(remainder.constant, gcd);
  return Node::make(Kind::Mod, {}, {remainder.toTerm(), *by / gcd}) * gcd + low;
}

static IntExpr makeExtremum(Kind kind, const IntExpr &a, const IntExpr &b) {
  if (a.isOverflow() || b.isOverflow())
    return makeOverflow();
  if (auto difference = (a - b).getConstant())
    return (*difference < 0) == (kind == Kind::Min) ? a : b;
  bool ordered = IntExpr::compare(a, b) < 0;
  return IntExpr::Node::make(kind, {}, {ordered ? a : b, ordered ? b : a});
}

IntExpr IntExpr::min(const IntExpr &a, const IntExpr &b) {
  return makeExtremum(Kind::Min, a, b);
}
IntExpr IntExpr::max(const IntExpr &a, const IntExpr &b) {
  return makeExtremum(Kind::Max, a, b);
}

//===----------------------------------------------------------------------===//
// Substitution
//===----------------------------------------------------------------------===//

namespace {
/// Replaces axes and symbols bottom-up; shared nodes are visited once.
class Substitution {
public:
  Substitution(llvm::ArrayRef<IntExpr> axes,
               llvm::ArrayRef<std::pair<Symbol, IntExpr>> symbols)
      : axes(axes), symbols(symbols) {}

  IntExpr apply(const IntExpr &term) {
    if (!term.usesAnyAxis() && (symbols.empty() || !term.usesAnySymbol()))
      return term;
    if (term.getKind() == Kind::Symbol) {
      for (const auto &[symbol, value] : symbols)
        if (symbol == term.getSymbol())
          return value;
      return term;
    }
    if (term.getKind() == Kind::Axis) {
      unsigned index = static_cast<unsigned>(term.getAxis());
      return index < axes.size() ? axes[index] : term;
    }
    auto known = done.find(term.getNode());
    if (known != done.end())
      return known->second;
    IntExpr result = rebuild(term);
    done.try_emplace(term.getNode(), result);
    return result;
  }

private:
  IntExpr rebuild(const IntExpr &term) {
    llvm::SmallVector<IntExpr, 4> operands;
    for (const IntExpr &operand : term.getOperands())
      operands.push_back(apply(operand));
    switch (term.getKind()) {
    case Kind::Read:
      return IntExpr::read(term.getTable(), operands);
    case Kind::Add: {
      IntExpr sum = operands.front();
      for (const IntExpr &operand : llvm::drop_begin(operands))
        sum = sum + operand;
      return sum;
    }
    case Kind::Mul:
      return operands[0] * operands[1];
    case Kind::FloorDiv:
      return operands[0].floorDiv(operands[1]);
    case Kind::Mod:
      return operands[0].mod(operands[1]);
    case Kind::Min:
      return IntExpr::min(operands[0], operands[1]);
    case Kind::Max:
      return IntExpr::max(operands[0], operands[1]);
    case Kind::Overflow: // not the value that it was before
      return makeOverflow();
    case Kind::Constant:
    case Kind::Axis:
    case Kind::Symbol:
      return term;
    }
    llvm_unreachable("all kinds are handled");
  }

  llvm::ArrayRef<IntExpr> axes;
  llvm::ArrayRef<std::pair<Symbol, IntExpr>> symbols;
  llvm::DenseMap<const IntExpr::Node *, IntExpr> done;
};
} // namespace

IntExpr
IntExpr::substitute(llvm::ArrayRef<IntExpr> axes,
                    llvm::ArrayRef<std::pair<Symbol, IntExpr>> symbols) const {
  return Substitution(axes, symbols).apply(*this);
}

} // namespace maskir
