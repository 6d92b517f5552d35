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
#include <map>

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
    auto [at, inserted] = memo.try_emplace({e, scale}, nullptr);
    if (!inserted)
      return at->second;
    Expr result = computeKill(e);
    return memo[{e, scale}] = result;
  }

  /// `e` where it is not killed; `allow` says where that is.
  Expr score(Expr e, Expr allow);

private:
  Expr computeKill(Expr e);
  Expr killScaled(Expr x, double factor);
  Expr aboveFills(Expr condition);
  Expr scoreOfFn(Expr e, Expr allow);
  Expr killTable(Expr e);
  bool isKilling(double v);
  static bool isPositive(Expr e) {
    return e->is(Kind::FloatConst) && e->number > 0;
  }
  bool isFill(double v) const {
    return v <= options.lowest / 2 || (options.acceptSoft && v <= kSoftFill);
  }

  ExprContext &c;
  const FillOptions &options;
  MaskedScore &out;
  Expr killTimes(Expr e, double factor);
  Expr scoreTimes(Expr e, double factor, Expr allow);
  bool mayCancel(Expr low, Expr high);

  /// What is done to a value behind it: a fill must still be one then.
  double scale = 1;
  std::map<std::pair<Expr, double>, Expr> memo;
};

bool Splitter::isKilling(double v) {
  v *= scale;
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
  double lowest = options.lowest, factor = scale;
  auto killed =
      std::make_shared<TableData>(Sort::Bool, data->getShape(), [=](int64_t i) {
        double v = data->getNumber(i) * factor;
        return int64_t(v <= lowest / 2 || (soft && v <= kSoftFill));
      });
  return c.table(killed, e->operands);
}

// x * fill, as in (1 - padding) * -1e9: killed where x >= 1. Elsewhere the term
// stays in the score, so nothing is assumed of the data: of 0 and 1 it is 0.
// Null: not a number from data times a fill.
Expr Splitter::killScaled(Expr x, double factor) {
  if (factor > 0) {
    x = c.fn(Fn::Neg, {x});
    factor = -factor;
  }
  double least = 1; // killed where sign * x >= least
  bool positive = true;
  for (bool peeled = true; peeled && x->is(Kind::FloatFn);) {
    Expr a = x->operands[0], b = x->operands.size() > 1 ? x->operands[1] : a;
    peeled = true;
    if (x->is(Fn::Sub) && a->is(Kind::FloatConst)) { // a - b >= l: -b >= l - a
      least -= positive ? a->number : -a->number;
      positive = !positive;
      x = b;
    } else if (x->is(Fn::Sub) && b->is(Kind::FloatConst)) {
      least += positive ? b->number : -b->number;
      x = a;
    } else if (x->is(Fn::Neg)) {
      positive = !positive;
      x = a;
    } else {
      peeled = false;
    }
  }
  bool data = x->is(Kind::IntToFloat) ||
              (x->is(Kind::FloatRead) && !ElementEval::getContraction(x));
  // Small whole numbers are exact in every type, and rounding keeps the order.
  if (!data || std::fabs(least) > 128 || least != std::floor(least) ||
      !isKilling(factor))
    return nullptr;
  double bound = positive ? least : -least;
  if (x->is(Kind::IntToFloat)) {
    Expr n = x->operands[0], k = c.integer(int64_t(bound));
    return positive ? c.le(k, n) : c.le(n, k);
  }
  Expr k = c.number(bound);
  return positive ? c.compare(Compare::LessEqual, k, x)
                  : c.compare(Compare::LessEqual, x, k);
}

// A condition that compares a score with a fill, as a clamp does: scores are
// finite and far above fills (the contract of the pass).
Expr Splitter::aboveFills(Expr e) {
  SmallVector<Expr> parts;
  switch (e->kind) {
  case Kind::And:
  case Kind::Or:
    for (Expr o : e->operands)
      parts.push_back(aboveFills(o));
    return e->is(Kind::And) ? c.logicalAnd(parts) : c.logicalOr(parts);
  case Kind::Not:
    return c.logicalNot(aboveFills(e->operands[0]));
  case Kind::FloatCompare:
    break;
  default:
    return e;
  }
  auto isLow = [&](Expr x) {
    return x->is(Kind::FloatConst) && x->number <= options.lowest / 2;
  };
  auto isScore = [&](Expr x) {
    bool reads = false;
    c.visit(x, [&](Expr r) { reads |= bool(ElementEval::getContraction(r)); });
    return reads && kill(x)->isFalse();
  };
  Expr a = e->operands[0], b = e->operands[1];
  bool lowFirst = isLow(a) && isScore(b);
  if (!lowFirst && !(isLow(b) && isScore(a)))
    return e;
  bool order =
      e->getCompare() == Compare::Less || e->getCompare() == Compare::LessEqual;
  return c.boolean(order && lowFirst);
}

/// Where `e` times a factor is so low: (s - 1e9) / 3e8 is near a score again.
Expr Splitter::killTimes(Expr e, double factor) {
  double before = scale;
  scale *= factor;
  Expr result = kill(e);
  scale = before;
  return result;
}

Expr Splitter::computeKill(Expr e) {
  // A fill minus a fill is no fill.
  auto killUnless = [&](Expr low, Expr high) {
    Expr killed = kill(low);
    return killed->isFalse() ? killed
                             : c.logicalAnd({killed, c.logicalNot(kill(high))});
  };
  auto negate = [&](Expr x) { return c.fn(Fn::Neg, {x}); };
  auto both = [&](bool any) {
    Expr a = kill(e->operands[0]), b = kill(e->operands[1]);
    return any ? c.logicalOr({a, b}) : c.logicalAnd({a, b});
  };
  switch (e->kind) {
  case Kind::FloatConst:
    return c.boolean(isKilling(e->number));
  case Kind::FloatSelect:
    return c.select(aboveFills(e->operands[0]), kill(e->operands[1]),
                    kill(e->operands[2]));
  case Kind::FloatTable:
    return killTable(e);
  case Kind::FloatFn:
    break;
  default:
    return c.boolean(false);
  }
  switch (e->getFn()) {
  case Fn::Min:
    return both(/*any=*/true);
  case Fn::Add:
    return c.logicalOr({killUnless(e->operands[0], negate(e->operands[1])),
                        killUnless(e->operands[1], negate(e->operands[0]))});
  case Fn::Max:
    return both(/*any=*/false);
  case Fn::Sub:
    return c.logicalOr(
        {killUnless(e->operands[0], e->operands[1]),
         killUnless(negate(e->operands[1]), negate(e->operands[0]))});
  case Fn::Mul:
    for (int i : {0, 1})
      if (e->operands[i]->is(Kind::FloatConst))
        if (Expr scaled =
                killScaled(e->operands[1 - i], e->operands[i]->number))
          return scaled;
    for (int i : {1, 0})
      if (isPositive(e->operands[i]))
        return killTimes(e->operands[1 - i], e->operands[i]->number);
    return c.boolean(false);
  case Fn::Div:
    return isPositive(e->operands[1])
               ? killTimes(e->operands[0], 1 / e->operands[1]->number)
               : c.boolean(false);
  default:
    return c.boolean(false);
  }
}

Expr Splitter::score(Expr e, Expr allow) {
  switch (e->kind) {
  case Kind::FloatSelect: {
    Expr condition = aboveFills(e->operands[0]), a = e->operands[1],
         b = e->operands[2];
    if (kill(a)->isTrue() || c.logicalAnd({allow, condition})->isFalse())
      return score(b, allow);
    if (kill(b)->isTrue() ||
        c.logicalAnd({allow, c.logicalNot(condition)})->isFalse())
      return score(a, allow);
    return c.select(condition, score(a, allow), score(b, allow));
  }
  case Kind::FloatTable: {
    std::shared_ptr<const TableData> data = c.getTable(e);
    for (int64_t i = 0, n = data->getNumElements(); i < n; ++i)
      if (double v = data->getNumber(i); v != 0 && !isFill(v * scale))
        return e;
    return c.number(0);
  }
  case Kind::FloatFn:
    return e->operands.size() == 2 ? scoreOfFn(e, allow) : e;
  default:
    return e;
  }
}

// Where one is very low and the other too, the difference is neither.
bool Splitter::mayCancel(Expr low, Expr high) {
  return !kill(low)->isFalse() && !kill(high)->isFalse();
}

Expr Splitter::scoreTimes(Expr e, double factor, Expr allow) {
  double before = scale;
  scale *= factor;
  Expr result = score(e, allow);
  scale = before;
  return result;
}

// Goes only where the recursion of `kill` went: elsewhere a low number is data.
Expr Splitter::scoreOfFn(Expr e, Expr allow) {
  Expr a = e->operands[0], b = e->operands[1];
  switch (e->getFn()) {
  case Fn::Max: // of a killed operand and another one that decides
    return kill(a)->isTrue()   ? score(b, allow)
           : kill(b)->isTrue() ? score(a, allow)
                               : e;
  case Fn::Sub: {
    Expr minus = c.fn(Fn::Neg, {b});
    if (mayCancel(a, b) || mayCancel(minus, c.fn(Fn::Neg, {a})))
      return e;
    bool right = !kill(minus)->isFalse() || b->is(Kind::FloatSelect);
    return c.fn(Fn::Sub, {score(a, allow),
                          right ? c.fn(Fn::Neg, {score(minus, allow)}) : b});
  }
  case Fn::Add:
    if (mayCancel(a, c.fn(Fn::Neg, {b})) || mayCancel(b, c.fn(Fn::Neg, {a})))
      return e;
    return c.fn(Fn::Add, {score(a, allow), score(b, allow)});
  case Fn::Mul:
    return isPositive(b)   ? c.fn(Fn::Mul, {scoreTimes(a, b->number, allow), b})
           : isPositive(a) ? c.fn(Fn::Mul, {a, scoreTimes(b, a->number, allow)})
                           : e;
  case Fn::Div:
    return isPositive(b)
               ? c.fn(Fn::Div, {scoreTimes(a, 1 / b->number, allow), b})
               : e;
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
  if (!any->is(Kind::BoolReduce) || any->getCombine() != Combine::Or ||
      any->operands[0]->size != key->size)
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
  out.score = split.score(logits, out.allow);
  // An infinite score may make its row NaN, and NaN is 0 then: a row that is
  // hidden by more than its mask.
  if (anchor.dropsNaN && c.mayBeInfinite(out.score)) {
    reason = "weights that are NaN become 0, and scores may be infinite";
    return std::nullopt;
  }
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
