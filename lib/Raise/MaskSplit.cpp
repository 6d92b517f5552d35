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

#include "FloatBounds.h"
#include "maskir/Raise/Attention.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>
#include <map>

using namespace maskir::raise;
using llvm::SmallVector;

namespace {

// Old models mask with -1e4 or -1e9; a bias of -100 is not a mask.
constexpr double kSoftFill = -1e4;

// What is added to a fill leaves it below this, or it is none.
constexpr double kLifted = kSoftFill / 2;
// What stays is above a fill by at least this: exp of it is 0.
constexpr double kDistance = -kSoftFill / 4;

/// Where a number is killed, and its largest value there.
struct Killed {
  Expr where = nullptr;
  double highest = -std::numeric_limits<double>::infinity();

  bool never() const { return where->isFalse(); }
  /// How much may not be added, at least.
  double getRoom() const { return std::min(-highest / 2, kLifted - highest); }
};

class Splitter {
public:
  Splitter(ExprContext &c, DataReads &reads, const FillOptions &options,
           MaskedScore &out)
      : c(c), options(options), out(out),
        bounds(c, reads, [this](Expr e) { return aboveFills(e); }) {}

  /// Where `e` is so low that the pair has weight 0.
  Killed kill(Expr e) {
    auto at = memo.find({e, scale});
    if (at != memo.end())
      return at->second;
    Killed result = computeKill(e);
    return memo[{e, scale}] = result;
  }

  /// `e` where it is not killed; `allow` says where that is.
  Expr score(Expr e, Expr allow);

  bool isNever(llvm::ArrayRef<Expr> all, unsigned depth = 0);
  bool isNearFills(const Killed &killed, Expr score, Expr allow);
  bool overflows(Expr score);

private:
  Killed computeKill(Expr e);
  Killed killScaled(Expr x, double factor);
  Killed killFn(Expr e);
  Killed killSum(Expr low, Expr high, double sign);
  Expr findLift(const Killed &low, Expr high, double sign);
  Killed combine(Expr where, Killed a, Killed b) const;
  Expr aboveFills(Expr condition);
  Expr scoreOfFn(Expr e, Expr allow);
  Killed killTable(Expr e);
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
  FloatBounds bounds;
  Killed killTimes(Expr e, double factor);
  Expr scoreTimes(Expr e, double factor, Expr allow);
  bool mayCancel(Expr low, Expr high, double sign);

  /// What is done to a value behind it: a fill must still be one then.
  double scale = 1;
  std::map<std::pair<Expr, double>, Killed> memo;
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
Killed Splitter::killTable(Expr e) {
  std::shared_ptr<const TableData> data = c.getTable(e);
  Killed result;
  for (int64_t i = 0, n = data->getNumElements(); i < n; ++i)
    if (double v = data->getNumber(i); isKilling(v))
      result.highest = std::max(result.highest, v * scale);
  bool soft = options.acceptSoft;
  double lowest = options.lowest, factor = scale;
  auto killed =
      std::make_shared<TableData>(Sort::Bool, data->getShape(), [=](int64_t i) {
        double v = data->getNumber(i) * factor;
        return int64_t(v <= lowest / 2 || (soft && v <= kSoftFill));
      });
  result.where = c.table(killed, e->operands);
  return result;
}

// x * fill, as in (1 - padding) * -1e9: killed where x >= 1. Elsewhere the term
// stays in the score, so nothing is assumed of the data: of 0 and 1 it is 0.
// Null: not a number from data times a fill.
Killed Splitter::killScaled(Expr x, double factor) {
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
    return Killed();
  double bound = positive ? least : -least;
  if (x->is(Kind::IntToFloat)) {
    Expr n = x->operands[0], k = c.integer(int64_t(bound));
    return {positive ? c.le(k, n) : c.le(n, k), factor * scale};
  }
  Expr k = c.number(bound);
  return {positive ? c.compare(Compare::LessEqual, k, x)
                   : c.compare(Compare::LessEqual, x, k),
          factor * scale};
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
    auto isProduct = [](Expr r) {
      return bool(ElementEval::getContraction(r));
    };
    return contains(x, isProduct) && kill(x).never();
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
Killed Splitter::killTimes(Expr e, double factor) {
  double before = scale;
  scale *= factor;
  Killed result = kill(e);
  scale = before;
  return result;
}

Killed Splitter::combine(Expr where, Killed a, Killed b) const {
  Killed result{where};
  for (const Killed &part : {a, b})
    if (!part.never())
      result.highest = std::max(result.highest, part.highest);
  return result;
}

/// Where `high` lifts what `low` has killed: a fill minus a fill is no fill.
Expr Splitter::findLift(const Killed &low, Expr high, double sign) {
  double room = low.getRoom();
  bounds.setFill(low.highest);
  return room > 0 ? bounds.reaches(high, sign * scale, room) : c.boolean(true);
}

Killed Splitter::killSum(Expr low, Expr high, double sign) {
  Killed killed = kill(low);
  if (killed.never())
    return killed;
  Expr lift = findLift(killed, high, sign);
  Killed result{c.logicalAnd({killed.where, c.logicalNot(lift)})};
  if (!std::isinf(killed.highest))
    result.highest =
        killed.highest +
        std::min(killed.getRoom(), bounds.getHighest(high, sign * scale));
  return result;
}

Killed Splitter::computeKill(Expr e) {
  switch (e->kind) {
  case Kind::FloatConst:
    return {c.boolean(isKilling(e->number)), e->number * scale};
  case Kind::FloatSelect: {
    Killed a = kill(e->operands[1]), b = kill(e->operands[2]);
    return combine(c.select(aboveFills(e->operands[0]), a.where, b.where), a,
                   b);
  }
  case Kind::FloatTable:
    return killTable(e);
  case Kind::FloatFn:
    return killFn(e);
  default:
    return {c.boolean(false)};
  }
}

Killed Splitter::killFn(Expr e) {
  Expr x = e->operands[0], y = e->operands.size() > 1 ? e->operands[1] : x;
  auto either = [&](Killed a, Killed b) {
    return combine(c.logicalOr({a.where, b.where}), a, b);
  };
  switch (e->getFn()) {
  case Fn::Min:
    return either(kill(x), kill(y));
  case Fn::Max: {
    Killed a = kill(x), b = kill(y);
    return combine(c.logicalAnd({a.where, b.where}), a, b);
  }
  case Fn::Add:
    return either(killSum(x, y, 1), killSum(y, x, 1));
  case Fn::Sub:
    return either(killSum(x, y, -1), killSum(c.fn(Fn::Neg, {y}), x, 1));
  case Fn::Mul:
    for (int i : {0, 1})
      if (e->operands[i]->is(Kind::FloatConst))
        if (Killed scaled =
                killScaled(e->operands[1 - i], e->operands[i]->number);
            scaled.where)
          return scaled;
    for (int i : {1, 0})
      if (isPositive(e->operands[i]))
        return killTimes(e->operands[1 - i], e->operands[i]->number);
    return {c.boolean(false)};
  case Fn::Div:
    return isPositive(y) ? killTimes(x, 1 / y->number)
                         : Killed{c.boolean(false)};
  default:
    return {c.boolean(false)};
  }
}

Expr Splitter::score(Expr e, Expr allow) {
  switch (e->kind) {
  case Kind::FloatSelect: {
    Expr condition = aboveFills(e->operands[0]), a = e->operands[1],
         b = e->operands[2];
    if (kill(a).where->isTrue() || c.logicalAnd({allow, condition})->isFalse())
      return score(b, allow);
    if (kill(b).where->isTrue() ||
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

// Where one is very low and the other very high, the sum is neither.
bool Splitter::mayCancel(Expr low, Expr high, double sign) {
  Killed killed = kill(low);
  return !killed.never() && !findLift(killed, high, sign)->isFalse();
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
    return kill(a).where->isTrue()   ? score(b, allow)
           : kill(b).where->isTrue() ? score(a, allow)
                                     : e;
  case Fn::Sub: {
    Expr minus = c.fn(Fn::Neg, {b});
    if (mayCancel(a, b, -1) || mayCancel(minus, a, 1))
      return e;
    bool right = !kill(minus).never() || b->is(Kind::FloatSelect);
    return c.fn(Fn::Sub, {score(a, allow),
                          right ? c.fn(Fn::Neg, {score(minus, allow)}) : b});
  }
  case Fn::Add:
    if (mayCancel(a, b, 1) || mayCancel(b, a, 1))
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

/// Does all of it never hold, case by case?
bool Splitter::isNever(llvm::ArrayRef<Expr> all, unsigned depth) {
  constexpr unsigned kMaxDepth = 6;
  Expr both = c.logicalAnd(all);
  if (both->isFalse() || depth == kMaxDepth)
    return both->isFalse();
  SmallVector<Expr> parts(both->is(Kind::And) ? both->operands
                                              : llvm::ArrayRef(both));
  auto choice = llvm::find_if(parts, [](Expr e) { return e->is(Kind::Or); });
  if (choice == parts.end())
    return false;
  Expr cases = *choice;
  return llvm::all_of(cases->operands, [&](Expr one) {
    *choice = one;
    return isNever(parts, depth + 1);
  });
}

/// May what stays be as low as what is hidden? A fill of -10000 hides nothing
/// beside a bias of -9999.
bool Splitter::isNearFills(const Killed &killed, Expr score, Expr allow) {
  if (killed.never() || std::isinf(killed.highest))
    return false;
  bounds.setFill(killed.highest);
  Expr low = bounds.reaches(score, -1, -killed.highest - kDistance,
                            /*wholeData=*/true);
  return !isNever({allow, low});
}

/// Do constants of the program leave its float type on the way? What is raised
/// computes in f32, where sums of f16 may be numbers again.
bool Splitter::overflows(Expr score) {
  bounds.setFill(-INFINITY);
  auto counts = [](Expr e) { return e->is(Kind::IntToFloat); };
  return contains(score, [&](Expr e) {
    if (!e->is(Kind::FloatFn))
      return false;
    double most = bounds.getMagnitude(e);
    return !std::isinf(most) && most > -options.lowest && !contains(e, counts);
  });
}

bool computesNaN(Expr e) {
  return contains(e, [](Expr x) {
    return x->is(Kind::FloatConst) && std::isnan(x->number);
  });
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

std::optional<MaskedScore>
maskir::raise::splitMask(ElementEval &eval, DataReads &reads,
                         const SoftmaxAnchor &anchor, Expr logits,
                         const FillOptions &options, std::string &reason) {
  ExprContext &c = eval.getContext();
  MaskedScore out;
  if (computesNaN(logits)) {
    reason = "the scores are NaN where a constant 0 meets a constant -inf";
    return std::nullopt;
  }
  Splitter split(c, reads, options, out);
  Killed killed = split.kill(logits);
  out.allow = c.logicalNot(killed.where);
  out.score = split.score(logits, out.allow);
  if (split.isNearFills(killed, out.score, out.allow)) {
    reason = "scores that the mask keeps may be as low as its fill";
    return std::nullopt;
  }
  if (split.overflows(out.score)) {
    reason = "the scores leave their float type on the way";
    return std::nullopt;
  }
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
