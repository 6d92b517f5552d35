//===- ExprBool.cpp - Comparisons and boolean structure -------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExprDetail.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include <numeric>

using namespace maskir::raise;
using llvm::ArrayRef;
using llvm::SmallVector;
using llvm::SmallVectorImpl;

// A comparison is split over at most this many selects; the rest stays inside.
static constexpr unsigned kMaxSplitDepth = 12;
// Pairs of operands are compared in conjunctions and disjunctions up to here.
static constexpr unsigned kMaxPairwise = 24;
static constexpr unsigned kMaxImplication = 8;

static int64_t gcdOfTerms(const Linear &sum) {
  int64_t g = 0;
  for (auto &[term, coefficient] : sum.terms)
    g = std::gcd(g, coefficient);
  return g;
}

// select(c, x, y) op 0 -> select(c, x op 0, y op 0); max(x, y) >= 0 -> x >= 0
// or y >= 0. Null if there is nothing to split.
Expr ExprContext::splitComparison(const Linear &sum, bool equality) {
  auto again = [&](const Linear &rest, Expr e, int64_t factor) {
    Linear whole = rest;
    whole.add(linear(e), factor);
    return equality ? eqZero(fromLinear(whole)) : geZero(fromLinear(whole));
  };
  for (unsigned i = 0; i < sum.terms.size(); ++i) {
    auto [term, factor] = sum.terms[i];
    bool minMax = term->is(Kind::Min) || term->is(Kind::Max);
    if (term->depth > kMaxSplitDepth ||
        !(term->is(Kind::IntSelect) || (minMax && !equality)))
      continue;
    Linear rest = sum.without(i);
    if (term->is(Kind::IntSelect))
      return select(term->operands[0], again(rest, term->operands[1], factor),
                    again(rest, term->operands[2], factor));
    Expr a = again(rest, term->operands[0], factor),
         b = again(rest, term->operands[1], factor);
    return (factor > 0) == term->is(Kind::Max) ? logicalOr({a, b})
                                               : logicalAnd({a, b});
  }
  return nullptr;
}

Expr ExprContext::geZero(Expr a) {
  Linear sum = linear(a);
  if (sum.isConstant())
    return boolean(sum.constant >= 0);
  if (int64_t g = gcdOfTerms(sum); g > 1) {
    for (auto &[term, coefficient] : sum.terms)
      coefficient /= g;
    sum.constant = llvm::divideFloorSigned(sum.constant, g);
  }
  if (provesGeZero(sum, 24))
    return boolean(true);
  Linear negated; // sum <= -1
  negated.add(sum, -1);
  negated.addConstant(-1);
  if (provesGeZero(negated, 24))
    return boolean(false);
  if (Expr split = splitComparison(sum, /*equality=*/false))
    return split;
  NodeInit n(Kind::GeZero, {fromLinear(sum)});
  return make(n);
}

Expr ExprContext::eqZero(Expr a) {
  Linear sum = linear(a);
  if (sum.isConstant())
    return boolean(sum.constant == 0);
  if (sum.terms.front().second < 0) {
    Linear negated;
    negated.add(sum, -1);
    sum = negated;
  }
  if (int64_t g = gcdOfTerms(sum); g > 1) {
    if (sum.constant % g)
      return boolean(false);
    for (auto &[term, coefficient] : sum.terms)
      coefficient /= g;
    sum.constant /= g;
  }
  for (int64_t sign : {1, -1}) { // sum >= 1 or sum <= -1
    Linear apart;
    apart.add(sum, sign);
    apart.addConstant(-1);
    if (provesGeZero(apart, 24))
      return boolean(false);
  }
  if (Expr split = splitComparison(sum, /*equality=*/true))
    return split;
  NodeInit n(Kind::EqZero, {fromLinear(sum)});
  return make(n);
}

Expr ExprContext::logicalNot(Expr a) {
  switch (a->kind) {
  case Kind::BoolConst:
    return boolean(!a->integer);
  case Kind::Not:
    return a->operands[0];
  case Kind::GeZero: // not x >= 0 is -x - 1 >= 0
    return geZero(sub(integer(-1), a->operands[0]));
  case Kind::And:
  case Kind::Or: {
    SmallVector<Expr> negated;
    for (Expr e : a->operands)
      negated.push_back(logicalNot(e));
    return a->is(Kind::And) ? logicalOr(negated) : logicalAnd(negated);
  }
  case Kind::BoolReduce: { // not all x is any not x
    Combine dual = a->getCombine() == Combine::And ? Combine::Or : Combine::And;
    return reduce(dual, a->operands[0], logicalNot(a->operands[1]));
  }
  default:
    NodeInit n(Kind::Not, {a});
    return make(n);
  }
}

// Flattens nested operands of `kind`; false if one of them decides the whole.
bool ExprContext::collect(Kind kind, Expr e, SmallVectorImpl<Expr> &out) const {
  if (e->is(Kind::BoolConst))
    return (e->integer != 0) == (kind == Kind::And);
  if (e->is(kind))
    return llvm::all_of(e->operands,
                        [&](Expr o) { return collect(kind, o, out); });
  if (!llvm::is_contained(out, e))
    out.push_back(e);
  return true;
}

// A variable that `e` pins to 0: v <= 0 or v == 0.
Expr ExprContext::findPinned(Expr e) const {
  if (e->is(Kind::EqZero) && e->operands[0]->is(Kind::Var))
    return e->operands[0];
  if (!e->is(Kind::GeZero))
    return nullptr;
  Linear sum = linear(e->operands[0]);
  bool pins = sum.constant == 0 && sum.terms.size() == 1 &&
              sum.terms[0].first->is(Kind::Var) && sum.terms[0].second < 0;
  return pins ? sum.terms[0].first : nullptr;
}

Expr ExprContext::logicalAnd(ArrayRef<Expr> operands) {
  SmallVector<Expr> terms;
  for (Expr e : operands)
    if (!collect(Kind::And, e, terms))
      return boolean(false);
  for (Expr pin : terms) {
    Expr v = findPinned(pin);
    if (!v)
      continue;
    bool changed = false;
    SmallVector<Expr> replaced;
    for (Expr e : terms) {
      replaced.push_back(e == pin ? e : substitute(e, v, integer(0)));
      changed |= replaced.back() != e;
    }
    if (changed)
      return logicalAnd(replaced);
  }
  llvm::sort(terms, [](Expr a, Expr b) { return a->id < b->id; });
  SmallVector<Expr> kept;
  bool pairwise = terms.size() <= kMaxPairwise;
  for (Expr a : terms) {
    bool implied = false;
    for (Expr b : terms) {
      if (a == b || !pairwise)
        continue;
      if (b->is(Kind::Not) && b->operands[0] == a)
        return boolean(false);
      implied |= a->is(Kind::Or) && llvm::is_contained(a->operands, b);
      if (!a->is(Kind::GeZero) || !b->is(Kind::GeZero))
        continue;
      Expr x = a->operands[0], y = b->operands[0];
      if (isNonNegative(sub(integer(-1), add(x, y)))) // x + y < 0
        return boolean(false);
      // y >= 0 implies x >= 0 where x >= y; of two equals the first stays.
      implied |= isNonNegative(sub(x, y)) &&
                 (a->id > b->id || !isNonNegative(sub(y, x)));
    }
    if (!implied)
      kept.push_back(a);
  }
  if (kept.empty())
    return boolean(true);
  if (kept.size() == 1)
    return kept[0];
  NodeInit n(Kind::And, kept);
  return make(n);
}

Expr ExprContext::logicalOr(ArrayRef<Expr> operands) {
  SmallVector<Expr> terms;
  for (Expr e : operands)
    if (!collect(Kind::Or, e, terms))
      return boolean(true);
  llvm::sort(terms, [](Expr a, Expr b) { return a->id < b->id; });
  // x or (not x and y) -> x or y
  for (unsigned i = 0; i < terms.size(); ++i) {
    if (!terms[i]->is(Kind::And))
      continue;
    SmallVector<Expr> kept;
    for (Expr e : terms[i]->operands)
      if (!llvm::is_contained(terms, logicalNot(e)))
        kept.push_back(e);
    if (kept.size() == terms[i]->operands.size())
      continue;
    SmallVector<Expr> smaller(terms);
    smaller[i] = logicalAnd(kept);
    return logicalOr(smaller);
  }
  // a or b -> b where a implies b
  if (terms.size() > 1 && terms.size() <= kMaxImplication) {
    for (unsigned i = 0; i < terms.size(); ++i) {
      bool implied = llvm::any_of(terms, [&](Expr b) {
        return b != terms[i] && assume(terms[i], b)->isTrue();
      });
      if (!implied)
        continue;
      terms.erase(terms.begin() + i);
      return logicalOr(terms);
    }
  }
  SmallVector<Expr> kept;
  bool pairwise = terms.size() <= kMaxPairwise;
  for (Expr a : terms) {
    bool implies = false;
    for (Expr b : terms) {
      if (a == b || !pairwise)
        continue;
      if (b->is(Kind::Not) && b->operands[0] == a)
        return boolean(true);
      if (!a->is(Kind::GeZero) || !b->is(Kind::GeZero))
        continue;
      Expr x = a->operands[0], y = b->operands[0];
      if (isNonNegative(add(add(x, y), integer(1)))) // x >= 0 or y >= 0 always
        return boolean(true);
      implies |= isNonNegative(sub(y, x)) &&
                 (a->id > b->id || !isNonNegative(sub(x, y)));
    }
    if (!implies)
      kept.push_back(a);
  }
  if (kept.empty())
    return boolean(false);
  if (kept.size() == 1)
    return kept[0];
  NodeInit n(Kind::Or, kept);
  return make(n);
}

Expr ExprContext::iff(Expr a, Expr b) {
  return logicalOr(
      {logicalAnd({a, b}), logicalAnd({logicalNot(a), logicalNot(b)})});
}
