//===- LeaveType.cpp - Scores that become infinite on the way -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Floats are real numbers here. In the type of the program two fills may add up
// to -inf, which no factor makes small again: where real numbers leave the type
// and come back, they are not what the program computes.
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/Attention.h"
#include "maskir/Raise/TableFit.h"
#include <cmath>
#include <set>

using namespace maskir::raise;

namespace {

/// What the numbers of the program make of a float; data are about 1. An
/// infinite number stays what it is, and counts as 0.
struct Range {
  double low = -1, high = 1;

  static Range of(double number) {
    return std::isfinite(number) ? Range{number, number} : Range{0, 0};
  }
  Range hull(Range other) const {
    return {std::min(low, other.low), std::max(high, other.high)};
  }
  /// Their maximum, or their minimum.
  Range clamp(Range other, bool isMax) const {
    if (!isMax)
      return {std::min(low, other.low), std::min(high, other.high)};
    return {std::max(low, other.low), std::max(high, other.high)};
  }
  Range operator-() const { return {-high, -low}; }
  Range operator+(Range other) const {
    return {low + other.low, high + other.high};
  }
  Range operator*(Range other) const {
    double a = low * other.low, b = low * other.high, c = high * other.low,
           d = high * other.high;
    return {std::min({a, b, c, d}), std::max({a, b, c, d})};
  }
};

/// The number that `e` keeps its other operand above, or below: an infinite
/// operand gives what a real number as large gives, or stays infinite. Or null.
Expr getFiniteBound(Expr e) {
  if (e->is(Fn::Max) || e->is(Fn::Min))
    for (Expr operand : e->operands)
      if (operand->is(Kind::FloatConst) && std::isfinite(operand->number))
        return operand;
  return nullptr;
}

class TypeLeaver {
public:
  TypeLeaver(ExprContext &c, const llvm::fltSemantics &type)
      : c(c), type(type) {}

  /// Whether `e`, times a positive factor, leaves the type and comes back.
  bool find(Expr e, double factor);

private:
  Range get(Expr e);
  Range compute(Expr e);
  bool findInFunction(Expr e, double factor);
  bool isInfinite(double number) const;
  double getHalf() const {
    return llvm::APFloat::getLargest(type).convertToDouble() / 2;
  }

  ExprContext &c;
  const llvm::fltSemantics &type;
  llvm::DenseMap<Expr, Range> known;
  std::set<std::pair<Expr, double>> seen;
};

Range TypeLeaver::get(Expr e) {
  auto found = known.find(e);
  if (found != known.end())
    return found->second;
  Range range = compute(e);
  known[e] = range;
  return range;
}

Range TypeLeaver::compute(Expr e) {
  auto operand = [&](unsigned i) { return get(e->operands[i]); };
  switch (e->kind) {
  case Kind::FloatConst:
    return Range::of(e->number);
  case Kind::FloatSelect:
    return operand(1).hull(operand(2));
  case Kind::FloatTable: {
    std::shared_ptr<const TableData> data = c.getTable(e);
    Range range{0, 0};
    for (int64_t i = 0, n = data->getNumElements(); i < n; ++i)
      range = range.hull(Range::of(data->getNumber(i)));
    return range;
  }
  case Kind::FloatFn:
    break;
  default:
    return {};
  }
  switch (e->getFn()) {
  case Fn::Add:
    return operand(0) + operand(1);
  case Fn::Sub:
    return operand(0) + -operand(1);
  case Fn::Neg:
    return -operand(0);
  case Fn::Mul:
    return operand(0) * operand(1);
  case Fn::Div:
    return e->operands[1]->is(Kind::FloatConst)
               ? operand(0) * Range::of(1 / e->operands[1]->number)
               : operand(0);
  case Fn::Max:
  case Fn::Min:
    return getFiniteBound(e) ? operand(0).clamp(operand(1), e->is(Fn::Max))
                             : operand(0).hull(operand(1));
  default:
    return {};
  }
}

bool TypeLeaver::isInfinite(double number) const {
  llvm::APFloat rounded(number);
  bool losesInfo;
  rounded.convert(type, llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  return rounded.isInfinity();
}

// The factor of what may be anything later is 0.
bool TypeLeaver::find(Expr e, double factor) {
  if (e->getSort() != Sort::Float || !seen.insert({e, factor}).second)
    return false;
  if (e->is(Kind::FloatSelect))
    return find(e->operands[1], factor) || find(e->operands[2], factor);
  if (!e->is(Kind::FloatFn))
    return false;
  // A number this low is a fill in any case.
  constexpr double soft = 1e4;
  Range range = get(e);
  if (getHalf() * factor < soft &&
      (isInfinite(range.low) || isInfinite(range.high)))
    return true;
  return findInFunction(e, factor);
}

bool TypeLeaver::findInFunction(Expr e, double factor) {
  auto getOther = [&](unsigned i) { return get(e->operands[1 - i]); };
  auto getScale = [&](unsigned i) {
    Expr other = e->operands[1 - i];
    bool divides = e->is(Fn::Div);
    if ((!divides && !e->is(Fn::Mul)) || (divides && i == 1) ||
        !other->is(Kind::FloatConst) || !(other->number > 0))
      return 0.0;
    return divides ? 1 / other->number : other->number;
  };
  Expr bound = getFiniteBound(e);
  for (auto [i, operand] : llvm::enumerate(e->operands)) {
    double below = e->is(Fn::Neg) ? factor : 0;
    if (e->is(Fn::Add) || e->is(Fn::Sub)) {
      Range other = getOther(i);
      bool isLifted =
          (e->is(Fn::Sub) && i == 0 ? -other.low : other.high) > getHalf();
      below = isLifted ? 0 : factor;
    } else if (bound) {
      below = factor;
    } else if (e->operands.size() == 2) {
      below = factor * getScale(i);
    }
    if (find(operand, below))
      return true;
  }
  return false;
}

} // namespace

bool maskir::raise::leavesType(ExprContext &c, Expr logits,
                               const llvm::fltSemantics &type) {
  return TypeLeaver(c, type).find(logits, /*factor=*/1);
}
