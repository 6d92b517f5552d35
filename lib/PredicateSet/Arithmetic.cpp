//===- Arithmetic.cpp - Terms in normal form ------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Linear.h"
#include "Nodes.h"
#include "llvm/ADT/STLExtras.h"
#include <numeric>

namespace maskir {

using Kind = IntExpr::Kind;

static IntExpr makeOverflow() {
  return IntExpr::Node::make(Kind::Overflow, {}, {});
}

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

} // namespace maskir
