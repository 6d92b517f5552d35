//===- ExprInt.cpp - Integer arithmetic in affine normal form -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExprDetail.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace maskir::raise;
using llvm::SmallVector;

//===----------------------------------------------------------------------===//
// Linear
//===----------------------------------------------------------------------===//

void Linear::addConstant(int64_t value) {
  overflow |= __builtin_add_overflow(constant, value, &constant);
}

void Linear::add(const Linear &other, int64_t factor) {
  overflow |= other.overflow;
  int64_t product;
  overflow |= __builtin_mul_overflow(other.constant, factor, &product);
  addConstant(product);
  for (auto [term, coefficient] : other.terms) {
    overflow |= __builtin_mul_overflow(coefficient, factor, &product);
    if (product == 0)
      continue;
    auto *at = llvm::lower_bound(
        terms, term, [](auto &t, Expr e) { return t.first->id < e->id; });
    if (at == terms.end() || at->first != term) {
      terms.insert(at, {term, product});
      continue;
    }
    overflow |= __builtin_add_overflow(at->second, product, &at->second);
    if (at->second == 0)
      terms.erase(at);
  }
}

Linear Linear::without(unsigned i) const {
  Linear rest = *this;
  rest.terms.erase(rest.terms.begin() + i);
  return rest;
}

Linear ExprContext::linear(Expr e) const {
  Linear sum;
  if (e->is(Kind::IntConst)) {
    sum.constant = e->integer;
  } else if (e->is(Kind::Affine)) {
    sum.constant = e->integer;
    for (auto [term, coefficient] : llvm::zip(e->operands, e->coefficients))
      sum.terms.push_back({term, coefficient});
  } else {
    sum.terms.push_back({e, 1});
  }
  return sum;
}

Expr ExprContext::fromLinear(const Linear &sum) {
  if (sum.overflow) // some integer, but not one that we can name
    return opaque(Sort::Int, "overflow", nullptr, {integer(nextOverflow++)});
  if (sum.terms.empty())
    return integer(sum.constant);
  if (sum.constant == 0 && sum.terms.size() == 1 && sum.terms[0].second == 1)
    return sum.terms[0].first;
  NodeInit n(Kind::Affine);
  n.integer = sum.constant;
  SmallVector<int64_t, 4> coefficients;
  for (auto [term, coefficient] : sum.terms) {
    n.operandStorage.push_back(term);
    coefficients.push_back(coefficient);
  }
  n.operands = n.operandStorage;
  n.coefficients = coefficients;
  return make(n);
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

Expr ExprContext::add(Expr a, Expr b) {
  Linear sum = linear(a);
  sum.add(linear(b));
  return fromLinear(sum);
}

Expr ExprContext::sub(Expr a, Expr b) {
  Linear sum = linear(a);
  sum.add(linear(b), -1);
  return fromLinear(sum);
}

Expr ExprContext::scale(Expr a, int64_t factor) {
  Linear sum;
  sum.add(linear(a), factor);
  return fromLinear(sum);
}

Expr ExprContext::mul(Expr a, Expr b) {
  if (b->is(Kind::IntConst))
    std::swap(a, b);
  if (a->is(Kind::IntConst))
    return scale(b, a->integer);
  if (b->is(Kind::Affine))
    std::swap(a, b);
  if (a->is(Kind::Affine)) { // (c + sum k*t) * b = c*b + sum k*(t*b)
    Linear sum, terms = linear(a);
    sum.add(linear(b), terms.constant);
    for (auto [term, coefficient] : terms.terms)
      sum.add(linear(mul(term, b)), coefficient);
    return fromLinear(sum);
  }
  SmallVector<Expr, 4> factors;
  for (Expr e : {a, b}) {
    if (e->is(Kind::Product))
      factors.append(e->operands.begin(), e->operands.end());
    else
      factors.push_back(e);
  }
  llvm::sort(factors, [](Expr x, Expr y) { return x->id < y->id; });
  NodeInit n(Kind::Product, factors);
  return make(n);
}

Expr ExprContext::floorDiv(Expr a, Expr d) {
  if (d->isInt(1))
    return a;
  if (a == d)
    return integer(1);
  // (q*d + r) floordiv d = q + r floordiv d, for the terms that d divides.
  Linear sum = linear(a), quotient, rest;
  if (d->is(Kind::IntConst)) {
    int64_t c = d->integer;
    if (c < 1) // against the contract; a divisor that is never reached
      return opaque(Sort::Int, "division by a constant below 1", nullptr,
                    {a, d});
    quotient.constant = llvm::divideFloorSigned(sum.constant, c);
    rest.constant = sum.constant - quotient.constant * c;
    for (auto [term, coefficient] : sum.terms) {
      bool exact = coefficient % c == 0;
      (exact ? quotient : rest)
          .terms.push_back({term, exact ? coefficient / c : coefficient});
    }
  } else {
    rest.constant = sum.constant;
    for (auto [term, coefficient] : sum.terms) {
      const auto *at =
          term->is(Kind::Product) ? llvm::find(term->operands, d) : nullptr;
      if (term == d) {
        quotient.addConstant(coefficient);
      } else if (at && at != term->operands.end()) {
        Expr factor = integer(1);
        for (const Expr *f = term->operands.begin(); f != term->operands.end();
             ++f)
          factor = f == at ? factor : mul(factor, *f);
        quotient.add(linear(factor), coefficient);
      } else {
        rest.terms.push_back({term, coefficient});
      }
    }
  }
  Expr r = fromLinear(rest);
  if (isNonNegative(r) && isNonNegative(sub(sub(d, integer(1)), r)))
    return fromLinear(quotient);
  if (d->is(Kind::IntConst) && r->is(Kind::FloorDiv) &&
      r->operands[1]->is(Kind::IntConst)) {
    int64_t both;
    if (!__builtin_mul_overflow(d->integer, r->operands[1]->integer, &both))
      return add(fromLinear(quotient), floorDiv(r->operands[0], integer(both)));
  }
  NodeInit n(Kind::FloorDiv, {r, d});
  return add(fromLinear(quotient), make(n));
}

Expr ExprContext::mod(Expr a, Expr d) {
  if (!d->is(Kind::IntConst))
    return sub(a, mul(floorDiv(a, d), d));
  int64_t c = d->integer;
  if (c < 1)
    return opaque(Sort::Int, "remainder by a constant below 1", nullptr,
                  {a, d});
  auto reduced = [c](int64_t v) {
    return v - llvm::divideFloorSigned(v, c) * c;
  };
  Linear sum = linear(a), rest;
  rest.constant = reduced(sum.constant);
  for (auto [term, coefficient] : sum.terms)
    if (int64_t r = reduced(coefficient))
      rest.terms.push_back({term, r});
  Expr r = fromLinear(rest);
  if (isNonNegative(r) && isNonNegative(sub(integer(c - 1), r)))
    return r;
  // a - c * (a floordiv c), if the quotient has a closed form.
  Expr q = floorDiv(a, d);
  bool closed = llvm::none_of(linear(q).terms, [&](auto &t) {
    return t.first->is(Kind::FloorDiv) && t.first->operands[1] == d;
  });
  if (closed)
    return sub(a, scale(q, c));
  NodeInit n(Kind::Mod, {r, d});
  return make(n);
}

Expr ExprContext::min(Expr a, Expr b) {
  if (isNonNegative(sub(b, a)))
    return a;
  if (isNonNegative(sub(a, b)))
    return b;
  if (a->id > b->id)
    std::swap(a, b);
  NodeInit n(Kind::Min, {a, b});
  return make(n);
}

Expr ExprContext::max(Expr a, Expr b) {
  if (isNonNegative(sub(a, b)))
    return a;
  if (isNonNegative(sub(b, a)))
    return b;
  if (a->id > b->id)
    std::swap(a, b);
  NodeInit n(Kind::Max, {a, b});
  return make(n);
}

//===----------------------------------------------------------------------===//
// The prover: sum >= 0 for all values of variables and data
//===----------------------------------------------------------------------===//

bool ExprContext::isNonNegative(Expr e) { return provesGeZero(linear(e), 24); }

void ExprContext::assumePositive(Expr e) {
  if (e->is(Kind::Dim))
    positive.insert(e);
  if (e->is(Kind::Product)) // a product of sizes is positive only if each is
    for (Expr f : e->operands)
      assumePositive(f);
}

// The order of elimination: variables first, because their bounds hold other
// terms; sizes last, because nothing but a constant bounds them.
static unsigned rank(Expr e) {
  switch (e->kind) {
  case Kind::Var:
    return 0;
  case Kind::IntSelect:
  case Kind::Min:
  case Kind::Max:
    return 1;
  case Kind::Mod:
  case Kind::FloorDiv:
    return 2;
  case Kind::Product:
    return 3;
  case Kind::Dim:
    return 5;
  default:
    return 4;
  }
}

bool ExprContext::provesGeZero(const Linear &sum, unsigned fuel) {
  if (sum.overflow)
    return false;
  if (sum.terms.empty())
    return sum.constant >= 0;
  if (fuel == 0)
    return false;
  unsigned best = 0;
  for (unsigned i = 1; i < sum.terms.size(); ++i)
    if (rank(sum.terms[i].first) < rank(sum.terms[best].first))
      best = i;
  return provesByCases(sum, best, fuel);
}

// Replaces term `i` by a bound that makes the sum smaller.
bool ExprContext::provesByCases(const Linear &sum, unsigned i, unsigned fuel) {
  auto [term, factor] = sum.terms[i];
  int64_t c = factor;
  Linear rest = sum.without(i);
  auto with = [&](Expr bound, unsigned left) {
    Linear smaller = rest;
    smaller.add(linear(bound), c);
    return provesGeZero(smaller, left);
  };
  auto op = [&, t = term](unsigned k) { return t->operands[k]; };
  unsigned less = fuel - 1, half = fuel / 2;
  switch (term->kind) {
  case Kind::Var:
    return with(c > 0 ? integer(0) : sub(term->size, integer(1)), less);
  case Kind::IntSelect:
    return with(op(1), half) && with(op(2), half);
  case Kind::Min:
  case Kind::Max:
    if ((term->kind == Kind::Min) == (c > 0))
      return with(op(0), half) && with(op(1), half);
    return with(op(0), half) || with(op(1), half);
  case Kind::Mod:
    return with(c > 0 ? integer(0) : sub(op(1), integer(1)), less);
  case Kind::FloorDiv:
    return provesFloorDiv(rest, term, c, fuel);
  case Kind::Product:
    if (c > 0 && llvm::all_of(term->operands, [&](Expr f) {
          return provesGeZero(linear(f), half);
        }))
      return with(integer(0), less);
    return false;
  case Kind::Dim:
    if (c > 0)
      return with(integer(positive.contains(term)), less);
    return false;
  default: // data and reductions: what the type says
    if (c > 0 && term->range.lo != std::numeric_limits<int64_t>::min())
      return with(integer(term->range.lo), less);
    if (c < 0 && term->range.hi != std::numeric_limits<int64_t>::max())
      return with(integer(term->range.hi), less);
    return false;
  }
}

bool ExprContext::provesFloorDiv(const Linear &rest, Expr div, int64_t c,
                                 unsigned fuel) {
  Expr x = div->operands[0], d = div->operands[1];
  auto with = [&](Expr bound, unsigned left) {
    Linear smaller = rest;
    smaller.add(linear(bound), c);
    return provesGeZero(smaller, left);
  };
  if (d->is(Kind::IntConst)) {
    // Multiply by d: d*rest + c*x - (c > 0 ? c*(d-1) : 0) >= 0 bounds the sum
    // from below, since x - (d-1) <= d * (x floordiv d) <= x.
    Linear scaled;
    scaled.add(rest, d->integer);
    scaled.add(linear(x), c);
    int64_t slack;
    scaled.overflow |=
        __builtin_mul_overflow(std::max<int64_t>(c, 0), d->integer - 1, &slack);
    // d*sum is a multiple of d: d*sum > -d is enough.
    scaled.addConstant(d->integer - 1);
    scaled.overflow |=
        __builtin_sub_overflow(scaled.constant, slack, &scaled.constant);
    if (provesGeZero(scaled, fuel / 2))
      return true;
  }
  if (!provesGeZero(linear(x), fuel / 2))
    return false;
  return with(c > 0 ? integer(0) : x, fuel / 2); // 0 <= x floordiv d <= x
}
