//===- MaskSplit.cpp - Logits as a score and a mask -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A pair is killed where its logit is below every honest score. The recursion
// goes only through operations that keep "very low" very low; at all others it
// stops and the value stays in the score, which is always right (rule M6).
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/Attention.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace maskir::raise;
using llvm::SmallVector;

namespace {

// Old models mask with -1e4 or -1e9; a bias of -100 is not a mask.
constexpr double kSoftFill = -1e4;

class Splitter {
public:
  Splitter(ExprContext &c, const FillOptions &options, MaskedScore &out)
      : c(c), options(options), out(out) {}

  /// Where `e` is so low that the pair has weight 0.
  Expr kill(Expr e) {
    auto [at, inserted] = memo.try_emplace(e, nullptr);
    if (!inserted)
      return at->second;
    Expr result = computeKill(e);
    return memo[e] = result;
  }

  /// `e` where it is not killed.
  Expr score(Expr e);

private:
  Expr computeKill(Expr e);
  Expr killTable(Expr e);
  bool isKilling(double v);
  bool isFill(double v) const {
    return v <= options.lowest / 2 || (options.acceptSoft && v <= kSoftFill);
  }

  ExprContext &c;
  const FillOptions &options;
  MaskedScore &out;
  llvm::DenseMap<Expr, Expr> memo;
};

bool Splitter::isKilling(double v) {
  if (!isFill(v)) {
    out.keptSoftFill |= v <= kSoftFill;
    return false;
  }
  if (v <
      -double(std::numeric_limits<float>::max())) // left the type on the way
    v = -INFINITY;
  out.hasInfiniteFill |= std::isinf(v);
  out.hasFiniteFill |= !std::isinf(v);
  out.hasSoftFill |= v > options.lowest / 2;
  if (!llvm::is_contained(out.fills, v))
    out.fills.push_back(v);
  return true;
}

// A table of additive numbers: a boolean table of the killed ones, fitted.
Expr Splitter::killTable(Expr e) {
  std::shared_ptr<const TableData> data = c.getTable(e);
  for (int64_t i = 0, n = data->getNumElements(); i < n; ++i)
    isKilling(data->getNumber(i));
  bool soft = options.acceptSoft;
  double lowest = options.lowest;
  auto killed =
      std::make_shared<TableData>(Sort::Bool, data->getShape(), [=](int64_t i) {
        double v = data->getNumber(i);
        return int64_t(v <= lowest / 2 || (soft && v <= kSoftFill));
      });
  return c.table(killed, e->operands);
}

Expr Splitter::computeKill(Expr e) {
  auto both = [&](bool any) {
    Expr a = kill(e->operands[0]), b = kill(e->operands[1]);
    return any ? c.logicalOr({a, b}) : c.logicalAnd({a, b});
  };
  switch (e->kind) {
  case Kind::FloatConst:
    return c.boolean(isKilling(e->number));
  case Kind::FloatSelect:
    return c.select(e->operands[0], kill(e->operands[1]), kill(e->operands[2]));
  case Kind::FloatTable:
    return killTable(e);
  case Kind::FloatFn:
    break;
  default:
    return c.boolean(false);
  }
  auto positive = [&](unsigned i) {
    return e->operands[i]->is(Kind::FloatConst) && e->operands[i]->number > 0;
  };
  switch (e->getFn()) {
  case Fn::Add:
  case Fn::Min:
    return both(/*any=*/true);
  case Fn::Max:
    return both(/*any=*/false);
  case Fn::Sub:
    return kill(e->operands[0]);
  case Fn::Mul:
    return positive(1)   ? kill(e->operands[0])
           : positive(0) ? kill(e->operands[1])
                         : c.boolean(false);
  case Fn::Div:
    return positive(1) ? kill(e->operands[0]) : c.boolean(false);
  default:
    return c.boolean(false);
  }
}

Expr Splitter::score(Expr e) {
  switch (e->kind) {
  case Kind::FloatSelect: {
    Expr a = e->operands[1], b = e->operands[2];
    if (kill(a)->isTrue())
      return score(b);
    if (kill(b)->isTrue())
      return score(a);
    return c.select(e->operands[0], score(a), score(b));
  }
  case Kind::FloatTable: {
    std::shared_ptr<const TableData> data = c.getTable(e);
    for (int64_t i = 0, n = data->getNumElements(); i < n; ++i)
      if (double v = data->getNumber(i); v != 0 && !isFill(v))
        return e;
    return c.number(0);
  }
  case Kind::FloatFn:
    break;
  default:
    return e;
  }
  switch (e->getFn()) {
  case Fn::Add:
  case Fn::Sub:
  case Fn::Mul:
  case Fn::Div: {
    // Only where the recursion of `kill` went: elsewhere a low number is data.
    if (kill(e)->isFalse())
      return e;
    Expr a = e->operands[0], b = e->operands[1];
    bool left = !kill(a)->isFalse(),
         right = !kill(b)->isFalse() && !e->is(Fn::Sub);
    return c.fn(e->getFn(), {left ? score(a) : a, right ? score(b) : b});
  }
  default:
    return e;
  }
}

bool computesNaN(ExprContext &c, Expr e) {
  bool found = false;
  c.visit(e, [&](Expr x) {
    found |= x->is(Kind::FloatConst) && std::isnan(x->number);
  });
  return found;
}

// The row condition "not all logits are -inf": a guard for empty rows.
bool isEmptyRowGuard(ExprContext &c, Expr condition, Expr logits, Expr key) {
  Expr any = condition; // any over k of not (logits == -inf)
  if (!any->is(Kind::BoolReduce) || any->getCombine() != Combine::Or)
    return false;
  Expr body = c.substitute(any->operands[1], any->operands[0], key);
  Expr alive =
      c.logicalNot(c.compare(Compare::Equal, logits, c.number(-INFINITY)));
  return body == alive;
}

} // namespace

std::optional<MaskedScore> maskir::raise::splitMask(ElementEval &eval,
                                                    const SoftmaxAnchor &anchor,
                                                    Expr logits,
                                                    const FillOptions &options,
                                                    std::string &reason) {
  ExprContext &c = eval.getContext();
  MaskedScore out;
  if (computesNaN(c, logits)) {
    reason = "the scores are NaN where a constant 0 meets a constant -inf";
    return std::nullopt;
  }
  Splitter split(c, options, out);
  out.allow = c.logicalNot(split.kill(logits));
  out.score = split.score(logits);
  // A row that is zero after the softmax is an empty row (rule M5).
  bool guarded = anchor.guarded;
  SmallVector<Expr> rows = {out.allow};
  for (Expr condition : anchor.rowConditions) {
    if (isEmptyRowGuard(c, condition, logits, anchor.key))
      guarded = true;
    else
      rows.push_back(condition);
  }
  // A pair that is zeroed after the softmax still counts in the sum, so it must
  // have been masked before.
  for (Expr condition : anchor.pairConditions) {
    if (!c.logicalAnd({out.allow, c.logicalNot(condition)})->isFalse()) {
      reason = "weights are masked after the softmax where they were not "
               "masked before it";
      return std::nullopt;
    }
  }
  out.allow = c.logicalAnd(rows);
  if (out.hasInfiniteFill && out.hasFiniteFill)
    out.emptyRow = "mixed";
  else if (out.hasFiniteFill)
    out.emptyRow = "uniform";
  else if (out.hasInfiniteFill)
    out.emptyRow = guarded ? "zero" : "nan";
  return out;
}
