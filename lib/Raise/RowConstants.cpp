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

#include "maskir/Raise/Attention.h"
#include "llvm/ADT/DenseSet.h"
#include <cmath>

using namespace maskir::raise;
using namespace mlir;

// Is a value that is the same for all keys a plain number? A sum or maximum of
// the row and data are; not so a number that hides the row, by -inf or a fill,
// wherever it is chosen.
static bool isPlainShift(Expr root) {
  SmallVector<Expr> work = {root};
  DenseSet<Expr> seen;
  while (!work.empty()) {
    Expr e = work.pop_back_val();
    if (!seen.insert(e).second)
      continue;
    switch (e->kind) {
    case Kind::FloatConst:
      if (!(std::fabs(e->number) < 1e4)) // below all that is taken as a fill
        return false;
      break;
    case Kind::FloatRead:
    case Kind::FloatReduce:
    case Kind::IntToFloat:
      break;
    case Kind::FloatSelect:
      work.append({e->operands[1], e->operands[2]});
      break;
    case Kind::FloatFn:
      // 1 / 0 and log 0 are no plain numbers: no choices below such functions.
      if (e->is(Fn::Div) || e->is(Fn::Named))
        for (Expr x : e->operands)
          if (x->is(Kind::FloatSelect))
            return false;
      work.append(e->operands.begin(), e->operands.end());
      break;
    default:
      return false;
    }
  }
  return true;
}

// Only what was computed from the row (its maximum) is dropped: a plain number
// may cancel a large one, as in (1 - padding) * -1e9, and a row may be masked
// by -inf as a whole.
static Expr dropIfOfRow(ExprContext &c, Expr e) {
  bool reduces = false;
  c.visit(e, [&](Expr x) { reduces |= x->is(Kind::FloatReduce); });
  return reduces && isPlainShift(e) ? c.number(0) : e;
}

Expr maskir::raise::dropRowConstants(ExprContext &c, Expr e, Expr key) {
  if (!c.depends(e, key))
    return dropIfOfRow(c, e);
  auto drop = [&](Expr x) { return dropRowConstants(c, x, key); };
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
