//===- RowConstants.cpp - What is the same for all keys of a row ----------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   softmax(x + c) = softmax(x), if c is a number and the same for all keys
//
//===----------------------------------------------------------------------===//

#include "DataReads.h"
#include "maskir/Raise/Attention.h"
#include "llvm/ADT/DenseSet.h"
#include <cmath>

using namespace maskir::raise;
using namespace mlir;

namespace {

// Is a value that is the same for all keys a plain number? The maximum of the
// row is, and data are; not so a number that hides the row, by -inf or a fill,
// wherever it is chosen: the maximum of another mask is -inf where that hides
// all keys.
class ShiftJudge {
public:
  ShiftJudge(ExprContext &c, DataReads &reads, Expr logits, Expr key)
      : c(c), reads(reads), key(key) {
    collectTerms(logits);
  }

  bool isPlain(Expr root) {
    bool result = true;
    seen.clear();
    push(root, /*mayBeLow=*/false);
    while (!work.empty()) {
      auto [e, mayBeLow] = work.pop_back_val();
      result &= visit(e, mayBeLow);
    }
    return result;
  }

  /// Was there a quotient or a logarithm that may be infinite? What it adds
  /// hides a row, and no mask says so.
  bool foundInfinite() const { return isInfinite; }

private:
  /// What is -inf only where the logits are, so that a row of it has no keys.
  void collectTerms(Expr e) {
    if (!terms.insert(e).second)
      return;
    auto isPositive = [](Expr x) {
      return x->is(Kind::FloatConst) && x->number > 0;
    };
    if (e->is(Fn::Add) || e->is(Fn::Sub))
      collectTerms(e->operands[0]);
    if (e->is(Fn::Add))
      collectTerms(e->operands[1]);
    for (int i : {0, 1}) {
      if ((e->is(Fn::Mul) || (e->is(Fn::Div) && i == 1)) &&
          isPositive(e->operands[i]))
        collectTerms(e->operands[1 - i]);
      if (e->is(Kind::FloatSelect) && e->operands[1 + i]->isNumber(-INFINITY))
        collectTerms(e->operands[2 - i]);
    }
  }

  void push(Expr e, bool mayBeLow) {
    if (seen.insert({e, mayBeLow}).second)
      work.push_back({e, mayBeLow});
  }
  void pushAll(ArrayRef<Expr> operands) {
    for (Expr e : operands)
      push(e, /*mayBeLow=*/false);
  }
  bool visit(Expr e, bool mayBeLow);
  bool visitFn(Expr e, bool mayBeLow);
  bool visitNamed(Expr e);
  bool isPositive(Expr e);

  ExprContext &c;
  DataReads &reads;
  Expr key;
  llvm::DenseSet<Expr> terms;
  SmallVector<std::pair<Expr, bool>> work;
  llvm::DenseSet<std::pair<Expr, unsigned>> seen;
  bool isInfinite = false;
};

// May be low: of a row, the largest or the exponential counts, so hidden keys
// don't, where not all are hidden.
bool ShiftJudge::visit(Expr e, bool mayBeLow) {
  if (mayBeLow && terms.contains(e))
    return true;
  switch (e->kind) {
  case Kind::FloatConst: // below all that is taken as a fill
    return std::fabs(e->number) < 1e4;
  case Kind::FloatRead:
    return reads.isData(Value::getFromOpaquePointer(e->source));
  case Kind::IntToFloat:
    return true;
  case Kind::FloatReduce: {
    Expr v = e->operands[0], body = e->operands[1];
    if (v->size == key->size)
      body = c.substitute(body, v, key);
    push(body, e->getCombine() == Combine::Max);
    return true;
  }
  case Kind::FloatSelect:
    pushAll({e->operands[1], e->operands[2]});
    return true;
  case Kind::FloatFn:
    return visitFn(e, mayBeLow);
  default:
    return false;
  }
}

// A number above 0, if what is left to visit is plain. A sum or a product of
// what the program chooses may be 0 as well: a mask may show no key at all.
bool ShiftJudge::isPositive(Expr e) {
  auto areAll = [&](ArrayRef<Expr> operands) {
    return llvm::all_of(operands, [&](Expr x) { return isPositive(x); });
  };
  switch (e->kind) {
  case Kind::FloatConst:
    return e->number > 0;
  case Kind::IntToFloat:
    return c.isPositive(e->operands[0]);
  case Kind::FloatReduce:
    return c.isPositive(e->operands[0]->size) && isPositive(e->operands[1]);
  case Kind::FloatFn:
    if (e->is(Fn::Add) || e->is(Fn::Mul) || e->is(Fn::Div) || e->is(Fn::Min))
      return areAll(e->operands);
    if (e->is(Fn::Max))
      return isPositive(e->operands[0]) || isPositive(e->operands[1]);
    return e->is(Fn::Exp) || e->is(Fn::Exp2);
  default:
    return false;
  }
}

// 1 / 0 and log 0 are no plain numbers.
bool ShiftJudge::visitNamed(Expr e) {
  StringRef name = e->name;
  name.consume_front("math.");
  static constexpr llvm::StringLiteral everywhere[] = {
      "absf", "tanh", "erf", "sin", "cos", "atan", "floor", "ceil", "round"};
  static constexpr llvm::StringLiteral ofPositive[] = {
      "log", "log2", "log10", "log1p", "sqrt", "rsqrt", "powf"};
  pushAll(e->operands);
  bool isNumber =
      llvm::is_contained(everywhere, name) ||
      (llvm::is_contained(ofPositive, name) && isPositive(e->operands[0]));
  isInfinite |= !isNumber;
  return isNumber;
}

bool ShiftJudge::visitFn(Expr e, bool mayBeLow) {
  if (e->is(Fn::Named))
    return visitNamed(e);
  if (Expr divisor = e->operands.back(); e->is(Fn::Div)) {
    bool isNumber = divisor->is(Kind::FloatConst) && divisor->number != 0;
    if (!isNumber && !isPositive(divisor)) {
      isInfinite = true;
      return false;
    }
  }
  bool passes = mayBeLow && (e->is(Fn::Add) || e->is(Fn::Sub));
  bool isExp = e->is(Fn::Exp) || e->is(Fn::Exp2);
  push(e->operands[0], passes || isExp);
  for (Expr x : e->operands.drop_front())
    push(x, passes && e->is(Fn::Add));
  return true;
}

// Only what was computed from the row (its maximum) is dropped: a plain number
// may cancel a large one, as in (1 - padding) * -1e9, and a row may be masked
// by -inf as a whole.
Expr dropIfOfRow(ExprContext &c, ShiftJudge &judge, Expr e) {
  auto reduces = [](Expr x) { return x->is(Kind::FloatReduce); };
  return contains(e, reduces) && judge.isPlain(e) ? c.number(0) : e;
}

Expr dropConstants(ExprContext &c, ShiftJudge &judge, Expr e, Expr key) {
  if (!c.depends(e, key))
    return dropIfOfRow(c, judge, e);
  auto drop = [&](Expr x) { return dropConstants(c, judge, x, key); };
  if (e->is(Fn::Add) || e->is(Fn::Sub))
    return c.fn(e->getFn(), {drop(e->operands[0]), drop(e->operands[1])});
  // A constant factor distributes over the sum.
  if (e->is(Fn::Mul))
    for (int i : {0, 1})
      if (e->operands[i]->is(Kind::FloatConst))
        return c.fn(Fn::Mul, {drop(e->operands[1 - i]), e->operands[i]});
  if (e->is(Fn::Div) && e->operands[1]->is(Kind::FloatConst))
    return c.fn(Fn::Div, {drop(e->operands[0]), e->operands[1]});
  // Adding a number to one branch only is no shift of the row, except beside
  // -inf, which stays -inf.
  if (e->is(Kind::FloatSelect))
    for (int i : {1, 2}) {
      if (!e->operands[i]->isNumber(-INFINITY) ||
          !c.depends(e->operands[3 - i], key))
        continue;
      Expr kept = drop(e->operands[3 - i]), inf = e->operands[i];
      return i == 1 ? c.select(e->operands[0], inf, kept)
                    : c.select(e->operands[0], kept, inf);
    }
  return e;
}

} // namespace

Expr maskir::raise::dropRowConstants(ExprContext &c, DataReads &reads,
                                     Expr logits, Expr key) {
  ShiftJudge judge(c, reads, logits, key);
  Expr result = dropConstants(c, judge, logits, key);
  return judge.foundInfinite() ? nullptr : result;
}
