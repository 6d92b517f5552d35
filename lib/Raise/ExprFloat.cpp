//===- ExprFloat.cpp - Float expressions and selects ----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Floats are reals here: casts between float types vanish and constants fold in
// double precision. Where a boolean comes out of floats, rounding could matter,
// so comparisons fold only when it cannot (exactInteger, farApart).
//
//===----------------------------------------------------------------------===//

#include "ExprDetail.h"
#include "maskir/Raise/TableFit.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace maskir::raise;
using llvm::ArrayRef;
using llvm::DenseSet;
using llvm::SmallVector;

//===----------------------------------------------------------------------===//
// Conversions
//===----------------------------------------------------------------------===//

Expr ExprContext::intToFloat(Expr a, unsigned bits) {
  if (a->is(Kind::IntConst) &&
      Bounds{a->integer, a->integer}.fitsSigned(bits + 1))
    return number(double(a->integer));
  if (a->is(Kind::IntSelect))
    return select(a->operands[0], intToFloat(a->operands[1], bits),
                  intToFloat(a->operands[2], bits));
  NodeInit n(Kind::IntToFloat, {a});
  n.integer = bits;
  return make(n);
}

Expr ExprContext::roundTo(Expr a, unsigned bits) {
  if (a->is(Kind::IntToFloat) && a->integer > int64_t(bits))
    return intToFloat(a->operands[0], bits);
  if (a->is(Kind::FloatSelect))
    return select(a->operands[0], roundTo(a->operands[1], bits),
                  roundTo(a->operands[2], bits));
  return a;
}

// The integer that a float is, if no rounding can have happened; else null.
Expr ExprContext::exactInteger(Expr e) {
  if (e->is(Kind::IntToFloat) &&
      e->operands[0]->range.fitsSigned(unsigned(e->integer) + 1))
    return e->operands[0];
  if (e->is(Kind::FloatConst) && e->number == std::floor(e->number) &&
      std::fabs(e->number) <= 16777216.0)
    return integer(int64_t(e->number));
  return nullptr;
}

// trunc(floor(x / d)) = x floordiv d for integers below the float's precision;
// a correctly rounded quotient never reaches the next integer.
Expr ExprContext::floatToInt(Expr a) {
  if (Expr exact = exactInteger(a))
    return exact;
  if (a->is(Kind::FloatSelect))
    return select(a->operands[0], floatToInt(a->operands[1]),
                  floatToInt(a->operands[2]));
  if (a->is(Fn::Floor)) {
    Expr x = a->operands[0];
    if (Expr exact = exactInteger(x))
      return exact;
    if (x->is(Fn::Div)) {
      Expr n = exactInteger(x->operands[0]), d = exactInteger(x->operands[1]);
      if (n && d && d->is(Kind::IntConst) && d->integer > 0)
        return floorDiv(n, d);
    }
  }
  NodeInit node(Kind::FloatToInt, {a});
  return make(node);
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

static double computeFn(Fn function, double a, double b) {
  switch (function) {
  case Fn::Add:
    return a + b;
  case Fn::Sub:
    return a - b;
  case Fn::Mul:
    return a * b;
  case Fn::Div:
    return a / b;
  case Fn::Neg:
    return -a;
  case Fn::Max:
    return std::fmax(a, b);
  case Fn::Min:
    return std::fmin(a, b);
  case Fn::Exp:
    return std::exp(a);
  case Fn::Exp2:
    return std::exp2(a);
  case Fn::Floor:
    return std::floor(a);
  case Fn::Named:
    break;
  }
  return std::nan("");
}

// Exponentials of -inf are 0. A row of which all is hidden has the maximum
// -inf.
bool ExprContext::mayBeInfinite(Expr root) const {
  return searchExpr(root, [&](Expr e, llvm::SmallVectorImpl<Expr> &work) {
    if (e->is(Kind::FloatConst) && !std::isfinite(e->number))
      return true;
    if (e->is(Kind::FloatTable)) {
      std::shared_ptr<const TableData> data = getTable(e);
      for (int64_t i = 0, n = data->getNumElements(); i < n; ++i)
        if (!std::isfinite(data->getNumber(i)))
          return true;
    } else if (e->is(Kind::FloatSelect)) {
      work.append({e->operands[1], e->operands[2]});
    } else if (e->is(Kind::FloatReduce)) {
      work.push_back(e->operands[1]);
    } else if (e->is(Kind::FloatFn) && !e->is(Fn::Exp) && !e->is(Fn::Exp2)) {
      work.append(e->operands.begin(), e->operands.end());
    }
    return false;
  });
}

// Laws of real arithmetic that remove a node; null where none applies.
Expr ExprContext::foldFn(Fn f, ArrayRef<Expr> o) {
  if (f != Fn::Named &&
      llvm::all_of(o, [](Expr e) { return e->is(Kind::FloatConst); }))
    return number(computeFn(f, o[0]->number, o.size() > 1 ? o[1]->number : 0));
  if (f == Fn::Neg && o[0]->is(Fn::Neg))
    return o[0]->operands[0];
  if (f == Fn::Neg && o[0]->is(Fn::Sub))
    return fn(Fn::Sub, {o[0]->operands[1], o[0]->operands[0]});
  if (f == Fn::Neg && o[0]->is(Fn::Mul)) // -(x * k) = x * -k
    for (int i : {0, 1})
      if (o[0]->operands[i]->is(Kind::FloatConst))
        return fn(Fn::Mul,
                  {o[0]->operands[1 - i], number(-o[0]->operands[i]->number)});
  if (o.size() != 2)
    return nullptr;
  if (f == Fn::Add && o[0]->isNumber(0))
    return o[1];
  if ((f == Fn::Add || f == Fn::Sub) && o[1]->isNumber(0))
    return o[0];
  for (int i : {0, 1}) // the neutral element of a reduction
    if ((f == Fn::Max && o[i]->isNumber(-INFINITY)) ||
        (f == Fn::Min && o[i]->isNumber(INFINITY)))
      return o[1 - i];
  if (f == Fn::Mul && o[0]->isNumber(1))
    return o[1];
  if ((f == Fn::Mul || f == Fn::Div) && o[1]->isNumber(1))
    return o[0];
  if (f == Fn::Mul) {
    for (int i : {0, 1}) { // a * (1 / b) = a / b
      if (o[i]->is(Fn::Div) && o[i]->operands[0]->isNumber(1))
        return fn(Fn::Div, {o[1 - i], o[i]->operands[1]});
      // a * select(c, 1, 0) = select(c, a, 0) where a is finite.
      // A constant may be -inf: 0 * -inf is NaN, and folds as such below.
      if (!o[i]->is(Kind::FloatSelect) || o[1 - i]->is(Kind::FloatConst))
        continue;
      Expr a = o[i]->operands[1], b = o[i]->operands[2];
      auto unit = [](Expr e) { return e->isNumber(0) || e->isNumber(1); };
      if (unit(a) && unit(b) && !mayBeInfinite(o[1 - i]))
        return select(o[i]->operands[0], a->isNumber(0) ? a : o[1 - i],
                      b->isNumber(0) ? b : o[1 - i]);
    }
  }
  return nullptr;
}

Expr ExprContext::fn(Fn f, ArrayRef<Expr> operands, llvm::StringRef name) {
  SmallVector<Expr, 2> o(operands);
  if (Expr folded = foldFn(f, o))
    return folded;
  // f(select(c, a, b), constant) = select(c, f(a, constant), f(b, constant))
  for (unsigned i = 0; f != Fn::Named && i < 2 && o.size() == 2; ++i) {
    if (!o[i]->is(Kind::FloatSelect) || !o[1 - i]->is(Kind::FloatConst))
      continue;
    Expr a = o[i]->operands[1], b = o[i]->operands[2];
    if (!a->is(Kind::FloatConst) && !b->is(Kind::FloatConst))
      continue;
    SmallVector<Expr, 2> left(o), right(o);
    left[i] = a;
    right[i] = b;
    return select(o[i]->operands[0], fn(f, left), fn(f, right));
  }
  if (o.size() == 1 && f != Fn::Named && o[0]->is(Kind::FloatSelect) &&
      o[0]->operands[1]->is(Kind::FloatConst) &&
      o[0]->operands[2]->is(Kind::FloatConst))
    return select(o[0]->operands[0], fn(f, {o[0]->operands[1]}),
                  fn(f, {o[0]->operands[2]}));
  NodeInit n(Kind::FloatFn, o);
  n.tag = uint8_t(f);
  n.name = name;
  return make(n);
}

//===----------------------------------------------------------------------===//
// Comparisons and selects
//===----------------------------------------------------------------------===//

// Rounding of either side, in any type of 8 bits precision or more, cannot
// change the order.
static bool farApart(double a, double b) {
  if (std::isinf(a) || std::isinf(b))
    return a != b;
  return std::fabs(a - b) > 0.02 * std::fmax(std::fabs(a), std::fabs(b));
}

Expr ExprContext::compare(Compare predicate, Expr a, Expr b) {
  bool constants = a->is(Kind::FloatConst) && b->is(Kind::FloatConst);
  if (constants && !std::isnan(a->number) && !std::isnan(b->number)) {
    double x = a->number, y = b->number;
    if (predicate == Compare::Unordered)
      return boolean(false);
    if (farApart(x, y))
      return boolean(predicate != Compare::Equal && x < y);
    if (x == y && (std::isinf(x) || (exactInteger(a) && exactInteger(b))))
      return boolean(predicate != Compare::Less);
  }
  for (int i : {0, 1}) { // select(c, x, y) < k = select(c, x < k, y < k)
    Expr s = i ? b : a, other = i ? a : b;
    if (!s->is(Kind::FloatSelect) || !other->is(Kind::FloatConst))
      continue;
    auto side = [&](Expr e) {
      return i ? compare(predicate, a, e) : compare(predicate, e, b);
    };
    return select(s->operands[0], side(s->operands[1]), side(s->operands[2]));
  }
  Expr x = exactInteger(a), y = exactInteger(b);
  if (x && y) {
    switch (predicate) {
    case Compare::Less:
      return lt(x, y);
    case Compare::LessEqual:
      return le(x, y);
    case Compare::Equal:
      return eq(x, y);
    case Compare::Unordered:
      return boolean(false);
    }
  }
  NodeInit n(Kind::FloatCompare, {a, b});
  n.tag = uint8_t(predicate);
  return make(n);
}

// select(x <= y, x, y) is min(x, y), and the like. Null if it is neither.
static Expr asMinMax(ExprContext &context, Expr condition, Expr a, Expr b) {
  if (!condition->is(Kind::GeZero))
    return nullptr;
  Expr term = condition->operands[0], one = context.integer(1);
  Expr up = context.sub(b, a), down = context.sub(a, b);
  if (term == up || term == context.sub(up, one))
    return context.min(a, b);
  if (term == down || term == context.sub(down, one))
    return context.max(a, b);
  return nullptr;
}

// select(k < x, x, k) is max(x, k) for a constant k: a clamp. Null otherwise.
static Expr asClamp(ExprContext &context, Expr condition, Expr a, Expr b) {
  if (!condition->is(Kind::FloatCompare) ||
      (condition->getCompare() != Compare::Less &&
       condition->getCompare() != Compare::LessEqual) ||
      (!a->is(Kind::FloatConst) && !b->is(Kind::FloatConst)))
    return nullptr;
  Expr low = condition->operands[0], high = condition->operands[1];
  if (a == low && b == high)
    return context.fn(Fn::Min, {a, b});
  if (a == high && b == low)
    return context.fn(Fn::Max, {a, b});
  return nullptr;
}

Expr ExprContext::selectOfSort(Expr c, Expr a, Expr b) {
  Sort sort = a->getSort();
  if (sort == Sort::Bool)
    return logicalOr({logicalAnd({c, a}), logicalAnd({logicalNot(c), b})});
  if (c->is(Kind::Not))
    return select(c->operands[0], b, a);
  if (sort == Sort::Int)
    if (Expr folded = asMinMax(*this, c, a, b))
      return folded;
  if (sort == Sort::Float)
    if (Expr folded = asClamp(*this, c, a, b))
      return folded;
  NodeInit n(sort == Sort::Int ? Kind::IntSelect : Kind::FloatSelect,
             {c, a, b});
  return make(n);
}

Expr ExprContext::select(Expr c, Expr a, Expr b) {
  if (c->is(Kind::BoolConst))
    return c->integer ? a : b;
  if (a == b)
    return a;
  a = assume(c, a);
  b = assume(logicalNot(c), b);
  if (a == b || assume(c, b) == a) // under c both agree
    return b;
  return selectOfSort(c, a, b);
}
