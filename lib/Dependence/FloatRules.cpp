//===- FloatRules.cpp - Intervals through float operations ----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Endpoints are computed in double and rounded to the element type: exact for
// +, -, * and / of types with at most 24 bits, where rounding twice is rounding
// once.
//
//===----------------------------------------------------------------------===//

#include "Transfer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <algorithm>
#include <cmath>

using namespace mlir;

namespace maskir::dependence {

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

static Content makeRange(double low, double high, bool mayBeNaN, Type type,
                         bool hasScores = false) {
  if (std::isnan(low)) {
    low = -kInfinity;
    mayBeNaN = true;
  }
  if (std::isnan(high)) {
    high = kInfinity;
    mayBeNaN = true;
  }
  return Content::range(
      {roundTo(low, type), roundTo(high, type), mayBeNaN, hasScores});
}

//===----------------------------------------------------------------------===//
// Floats that are integers, or parts of them by a power of two
//===----------------------------------------------------------------------===//

/// 0.5 is 1 / 2; numbers of more binary digits behind the point are no terms.
static constexpr int kFractionDigits = 10;

/// A float constant with few binary digits behind the point, as a term.
static std::optional<Content> toTerm(const Content &content,
                                     MLIRContext *context) {
  if (content.isFloatTerm())
    return content;
  if (content.getKind() != Content::Kind::Range)
    return std::nullopt;
  Interval value = *content.getInterval(0);
  if (!value.isPoint())
    return std::nullopt;
  int digits = 0;
  double number = value.low;
  for (; number != std::floor(number) && digits < kFractionDigits; ++digits)
    number *= 2;
  if (number != std::floor(number) || std::fabs(number) >= 1e9)
    return std::nullopt;
  return Content::term(getAffineConstantExpr(int64_t(number), context),
                       /*isFloat=*/true, int64_t(1) << digits);
}

/// i / a + j / b, of powers of two.
static Content addTerms(const Content &x, const Content &y, int sign) {
  int64_t divisor = std::max(x.getDivisor(), y.getDivisor());
  AffineExpr i = x.getTerm() * (divisor / x.getDivisor());
  AffineExpr j = y.getTerm() * (divisor / y.getDivisor());
  return Content::term(sign < 0 ? i - j : i + j, true, divisor);
}

/// i + j, i - j, i * constant and i / constant stay exact, and so they do for
/// halves and quarters, if their numerators are exact.
static std::optional<Content> combineTerms(Operation *op, const Content &a,
                                           const Content &b) {
  if (!a.isFloatTerm() && !b.isFloatTerm())
    return std::nullopt;
  auto x = toTerm(a, op->getContext());
  auto y = toTerm(b, op->getContext());
  if (!x || !y || !x->isBinary() || !y->isBinary())
    return std::nullopt;
  AffineExpr i = x->getTerm(), j = y->getTerm();
  auto constant = dyn_cast<AffineConstantExpr>(j);
  bool areWhole = x->getDivisor() == 1 && y->getDivisor() == 1;
  if (isa<arith::DivFOp>(op) && areWhole && constant && constant.getValue() > 0)
    return Content::term(i, true, constant.getValue());
  if (isa<arith::AddFOp>(op))
    return addTerms(*x, *y, 1);
  if (isa<arith::SubFOp>(op))
    return addTerms(*x, *y, -1);
  int64_t divisor = x->getDivisor() * y->getDivisor();
  if (isa<arith::MulFOp>(op) && (constant || isa<AffineConstantExpr>(i)) &&
      divisor <= Content::kMaxBinaryDivisor)
    return Content::term(i * j, true, divisor);
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Two operands
//===----------------------------------------------------------------------===//

/// [a, b] + [c, d]; inf - inf is NaN, whatever else it may be.
static Content add(const Interval &a, const Interval &b, Type type) {
  bool mayBeNaN = a.mayBeNaN || b.mayBeNaN ||
                  (a.low == -kInfinity && b.high == kInfinity) ||
                  (a.high == kInfinity && b.low == -kInfinity);
  bool isLow = a.high == -kInfinity || b.high == -kInfinity;
  bool isHigh = a.low == kInfinity || b.low == kInfinity;
  double low = isHigh ? kInfinity : a.low + b.low;
  double high = isLow ? -kInfinity : a.high + b.high;
  if (low > high) // only NaN is left
    return Content::range({});
  return makeRange(low, high, mayBeNaN, type,
                   (a.hasScores || b.hasScores) && a.isBelowScores() &&
                       b.isBelowScores());
}

static Interval negate(const Content &content, const Interval &x) {
  return {-x.high, -x.low, x.mayBeNaN, /*hasScores=*/content.isOfModel()};
}

/// Scores that are scaled are scores.
static bool isScale(const Interval &x, double bound) {
  return x.isPoint() && x.low > 0 && x.low < bound / Interval::kSmall;
}

/// 0 * x = 0 for finite x. It may still be NaN where the zero may.
static std::optional<Content> multiply(const Content &a, const Content &b,
                                       const Interval &x, const Interval &y,
                                       double bound, Type type) {
  bool mayBeNaN = x.mayBeNaN || y.mayBeNaN;
  if (a.isZero() || b.isZero()) {
    const Interval &other = a.isZero() ? y : x;
    if (!std::isfinite(other.low) || !std::isfinite(other.high))
      return std::nullopt;
    return Content::range({0, 0, mayBeNaN});
  }
  auto holds = [](const Interval &of, double number) {
    return of.low <= number && number <= of.high;
  };
  for (auto [large, small] : {std::pair(x, y), std::pair(y, x)}) // 0 * inf
    mayBeNaN |=
        holds(small, 0) && (std::isinf(large.low) || std::isinf(large.high));
  double low = kInfinity, high = -kInfinity;
  for (double p :
       {x.low * y.low, x.low * y.high, x.high * y.low, x.high * y.high}) {
    if (std::isnan(p))
      p = 0;
    low = std::min(low, p);
    high = std::max(high, p);
  }
  return makeRange(low, high, mayBeNaN, type,
                   (x.hasScores && isScale(y, bound)) ||
                       (y.hasScores && isScale(x, bound)));
}

/// 0 / x = 0, or NaN where x may be 0; x / y where y is surely not 0. Of
/// infinities only one may be.
static std::optional<Content> divide(const Content &a, const Interval &x,
                                     const Interval &y, Type type) {
  bool isNonZero = y.low > 0 || y.high < 0;
  if (a.isZero())
    return Content::range({0, 0, x.mayBeNaN || y.mayBeNaN || !isNonZero});
  if (!isNonZero || y.mayBeNaN || (!y.isFinite() && !x.isFinite()))
    return std::nullopt;
  auto [low, high] = std::minmax(
      {x.low / y.low, x.low / y.high, x.high / y.low, x.high / y.high});
  bool staysScore = x.hasScores && y.low >= 1 / Interval::kSmall;
  return makeRange(low, high, x.mayBeNaN, type, staysScore);
}

/// x ** 0 = 1, and 0 ** y = 0 for positive y; for positive x the extremes are
/// at the ends. A library may be off by some digits.
static std::optional<Content> power(const Content &a, const Interval &x,
                                    const Interval &y, Type type) {
  constexpr double kLeastNormal = 1e-4; // of f16, with room
  if (y.isPoint() && y.isZero())
    return Content::point(1);
  if (a.isZero() && !x.mayBeNaN && !y.mayBeNaN && y.low > 0)
    return Content::point(0);
  if (!x.isFinite() || !y.isFinite() || x.low <= 0)
    return std::nullopt;
  auto [low, high] =
      std::minmax({std::pow(x.low, y.low), std::pow(x.low, y.high),
                   std::pow(x.high, y.low), std::pow(x.high, y.high)});
  return makeRange(low < kLeastNormal ? 0 : low * 0.999, high * 1.001,
                   /*mayBeNaN=*/false, type);
}

/// x ** n for a positive integer n, which exporters write for x.pow(2).
static std::optional<Content> powerOfInteger(const Interval &x,
                                             const Interval &n, Type type) {
  if (!n.isPoint() || n.low < 1 || n.low != std::floor(n.low))
    return std::nullopt;
  double low = std::pow(x.low, n.low), high = std::pow(x.high, n.low);
  if (std::fmod(n.low, 2) == 0) {
    std::tie(low, high) = std::minmax({low, high});
    if (x.low <= 0 && x.high >= 0)
      low = 0;
  }
  bool isExact = x.isPoint() && (x.low == 0 || std::fabs(x.low) == 1);
  double slack = isExact ? 0 : 1e-3;
  return makeRange(low - slack * std::fabs(low), high + slack * std::fabs(high),
                   x.mayBeNaN, type);
}

/// The operand that a maximum or a minimum surely is; null if it may be either.
static const Content *getExtreme(Operation *op, const Content &a,
                                 const Content &b, const Interval &x,
                                 const Interval &y) {
  bool isMaximum = isa<arith::MaximumFOp, arith::MaxNumFOp>(op);
  if ((!isMaximum && !isa<arith::MinimumFOp, arith::MinNumFOp>(op)) ||
      x.mayBeNaN || y.mayBeNaN)
    return nullptr;
  if (y.high <= x.low)
    return isMaximum ? &a : &b;
  if (x.high <= y.low)
    return isMaximum ? &b : &a;
  return nullptr;
}

/// What follows of the intervals alone.
static std::optional<Content>
combineIntervals(Operation *op, const Content &a, const Content &b,
                 const Interval &x, const Interval &y, double bound) {
  Type type = op->getResult(0).getType();
  bool mayBeNaN = x.mayBeNaN || y.mayBeNaN;
  if (isa<arith::AddFOp>(op))
    return add(x, y, type);
  if (isa<arith::SubFOp>(op))
    return add(x, negate(b, y), type);
  if (isa<arith::MulFOp>(op))
    return multiply(a, b, x, y, bound, type);
  if (isa<arith::DivFOp>(op))
    return divide(a, x, y, type);
  if (isa<math::PowFOp>(op))
    return power(a, x, y, type);
  if (isa<math::FPowIOp>(op))
    return powerOfInteger(x, y, type);
  if (isa<math::Atan2Op>(op))
    return Content::range({-3.2, 3.2, mayBeNaN});
  if (isa<math::CopySignOp>(op)) {
    double most = std::max(std::fabs(x.low), std::fabs(x.high));
    return makeRange(-most, most, x.mayBeNaN, type);
  }
  if (isa<arith::RemFOp>(op) && y.isFinite() && (y.low > 0 || y.high < 0)) {
    double most = std::max(std::fabs(y.low), std::fabs(y.high));
    return makeRange(-most, most, !x.isFinite(), type);
  }
  if (isa<arith::MaxNumFOp, arith::MinNumFOp>(op) && mayBeNaN)
    return makeRange(std::min(x.low, y.low), std::max(x.high, y.high), mayBeNaN,
                     type); // the one that is no NaN
  bool hasScores = hull(x, y).hasScores;
  if (isa<arith::MaximumFOp, arith::MaxNumFOp>(op))
    return makeRange(std::max(x.low, y.low), std::max(x.high, y.high), mayBeNaN,
                     type, hasScores);
  if (isa<arith::MinimumFOp, arith::MinNumFOp>(op))
    return makeRange(std::min(x.low, y.low), std::min(x.high, y.high), mayBeNaN,
                     type, hasScores);
  return std::nullopt;
}

std::optional<Content> combineFloats(Operation *op, const Content &a,
                                     const Content &b, double bound) {
  if (!hasInfinity(op->getResult(0).getType()))
    return std::nullopt;
  if (auto exact = combineTerms(op, a, b))
    return exact;
  std::optional<Interval> x = a.getInterval(bound), y = b.getInterval(bound);
  if (!x || !y)
    return std::nullopt;
  if (const Content *extreme = getExtreme(op, a, b, *x, *y))
    return *extreme;
  if (isa<arith::AddFOp>(op) &&
      (a == Content::point(0) || b == Content::point(0)))
    return a == Content::point(0) ? b : a; // the sign of a zero says nothing
  auto result = combineIntervals(op, a, b, *x, *y, bound);
  if ((!a.isOfModel() && !b.isOfModel()) || (result && result->isZero()))
    return result;
  auto ofModel = combineModelFloats(op, a, b, *x, *y, bound);
  return ofModel ? ofModel : result;
}

//===----------------------------------------------------------------------===//
// One operand
//===----------------------------------------------------------------------===//

/// Below this, exp is 0 in every implementation (assumption A2): half of the
/// smallest subnormal, with room.
static double getExpUnderflow(Type type) {
  if (type.isF64())
    return -750;
  return type.isF16() ? -20 : -110;
}

static Content exponentiate(const Interval &x, double scale, double bound,
                            Type type) {
  double high = x.high * scale; // in units of e
  if (high < getExpUnderflow(type))
    return Content::range({0, 0, x.mayBeNaN});
  if (x.isPoint() && x.isZero())
    return Content::point(1);
  double limit = type.isF64() ? 700 : type.isF16() ? 10 : 80;
  double low = x.low * scale < -limit ? 0 : std::exp(x.low * scale) * 0.999;
  // Hidden, or a score, of which A1 says that exp does not overflow.
  if (high > limit && x.low < -bound && x.hasScores && !x.mayBeNaN)
    return Content::weight();
  return makeRange(low, high > limit ? kInfinity : std::exp(high) * 1.001,
                   x.mayBeNaN, type);
}

/// Between two points a wave changes by at most their distance; a library may
/// be off by some digits, and more so far from 0.
static Content takeWave(Operation *op, const Interval &x, Type type) {
  constexpr double kFar = 100;
  bool isSine = isa<math::SinOp>(op);
  if (x.isPoint() && x.isZero())
    return Content::point(isSine ? 0 : 1);
  if (x.low < -kFar || x.high > kFar)
    return Content::range({-1, 1, /*mayBeNaN=*/false});
  double middle = (x.low + x.high) / 2, slack = (x.high - x.low) / 2 + 1e-3;
  double wave = isSine ? std::sin(middle) : std::cos(middle);
  return makeRange(std::max(wave - slack, -1.0), std::min(wave + slack, 1.0),
                   /*mayBeNaN=*/false, type);
}

/// tanh 0 is 0, exactly; else a library may be off by some digits.
static Content takeTanh(const Interval &x, Type type) {
  auto round = [&](double v, double slack) {
    return v == 0 ? 0 : std::clamp(std::tanh(v) + slack, -1.0, 1.0);
  };
  return makeRange(round(x.low, -1e-3), round(x.high, 1e-3), x.mayBeNaN, type);
}

/// A function with f(0) = 0, exactly; else a library may be off by some digits.
static Content takeMonotone(double (*function)(double), const Interval &x,
                            Type type) {
  double low = function(x.low), high = function(x.high);
  auto slack = [](double v) {
    return std::isfinite(v) ? 1e-3 * std::fabs(v) : 0;
  };
  return makeRange(low - slack(low), high + slack(high), x.mayBeNaN, type);
}

/// log 0 is -inf, exactly; else a library may be off by some digits. Below the
/// least normal number it may see a zero.
static Content takeLogarithm(Operation *op, const Interval &x, Type type) {
  if (x.high < 0)
    return Content::range({});
  auto log = [&](double v) {
    return isa<math::LogOp>(op)    ? std::log(v)
           : isa<math::Log2Op>(op) ? std::log2(v)
                                   : std::log10(v);
  };
  auto slack = [](double v) {
    return std::isfinite(v) ? 1e-3 * (1 + std::fabs(v)) : 0;
  };
  double least = type.isF64() ? 1e-300 : type.isF16() ? 1e-4 : 1e-37;
  double low = x.low < least ? -kInfinity : log(x.low);
  double high = x.high == 0 ? -kInfinity : log(x.high);
  return makeRange(low - slack(low), high + slack(high),
                   x.mayBeNaN || x.low < 0, type);
}

/// To an integer; null for other operations.
static double (*getRounding(Operation *op))(double) {
  if (isa<math::FloorOp>(op))
    return std::floor;
  if (isa<math::CeilOp>(op))
    return std::ceil;
  if (isa<math::TruncOp>(op))
    return std::trunc;
  if (isa<math::RoundEvenOp>(op))
    return std::rint;
  if (isa<math::RoundOp>(op))
    return std::round;
  return nullptr;
}

std::optional<Content> mapFloat(Operation *op, const Content &a, double bound) {
  Type type = op->getResult(0).getType();
  if (a.isFloatTerm()) {
    if (isa<math::FloorOp>(op))
      return Content::term(a.getTerm().floorDiv(a.getDivisor()), true);
    if (isa<math::CeilOp>(op))
      return Content::term(a.getTerm().ceilDiv(a.getDivisor()), true);
    if (getRounding(op) && a.getDivisor() == 1)
      return a;
    if (isa<arith::ExtFOp>(op) ||
        (isa<arith::TruncFOp>(op) && a.getDivisor() == 1))
      return a; // where it is exact, which the caller sees to
    if (isa<arith::NegFOp>(op))
      return Content::term(-a.getTerm(), true, a.getDivisor());
  }
  std::optional<Interval> x = a.getInterval(bound);
  if (!x || !hasInfinity(type))
    return std::nullopt;
  std::optional<Content> result;
  if (isa<math::ExpOp>(op))
    result = exponentiate(*x, 1, bound, type);
  else if (isa<math::Exp2Op>(op))
    result = exponentiate(*x, 0.6931471805599453, bound, type);
  else if (isa<math::LogOp, math::Log2Op, math::Log10Op>(op))
    result = takeLogarithm(op, *x, type);
  else if (isa<arith::NegFOp>(op))
    result = Content::range({-x->high, -x->low, x->mayBeNaN});
  else if (isa<arith::TruncFOp, arith::ExtFOp>(op))
    result = makeRange(x->low, x->high, x->mayBeNaN, type, x->hasScores);
  else if (isa<math::SinOp, math::CosOp>(op) && x->isFinite())
    result = takeWave(op, *x, type);
  else if (isa<math::TanhOp>(op))
    result = takeTanh(*x, type);
  else if (isa<math::ErfOp>(op))
    result = Content::range(
        {x->low >= 0 ? 0.0 : -1.0, x->high <= 0 ? 0.0 : 1.0, x->mayBeNaN});
  else if (isa<math::ExpM1Op>(op))
    result = add(*exponentiate(*x, 1, bound, type).getInterval(bound),
                 {-1, -1, false}, type);
  else if (isa<math::AtanOp>(op))
    result = Content::range({-1.6, 1.6, x->mayBeNaN});
  else if (isa<math::RsqrtOp>(op) && x->low > 0)
    result = makeRange(0.999 / std::sqrt(x->high), 1.001 / std::sqrt(x->low),
                       x->mayBeNaN, type);
  else if (isa<math::CbrtOp>(op))
    result = takeMonotone(std::cbrt, *x, type);
  else if (isa<math::Log1pOp>(op) && x->low >= -1)
    result = takeMonotone(std::log1p, *x, type);
  else if (isa<math::SqrtOp>(op) && x->high >= 0)
    result =
        makeRange(x->low > 0 ? std::sqrt(x->low) * 0.999 : 0,
                  std::sqrt(x->high) * 1.001, x->mayBeNaN || x->low < 0, type);
  else if (isa<math::AbsFOp>(op))
    result = makeRange(x->low > 0    ? x->low
                       : x->high < 0 ? -x->high
                                     : 0,
                       std::max(std::fabs(x->low), std::fabs(x->high)),
                       x->mayBeNaN, type);
  else if (auto round = getRounding(op))
    result = makeRange(round(x->low), round(x->high), x->mayBeNaN, type);
  if (isa<arith::BitcastOp>(op))
    return std::nullopt;
  if (!a.isOfModel() || (result && result->isZero()))
    return result;
  auto ofModel = mapModelFloat(op, a);
  return ofModel ? ofModel : result;
}

} // namespace maskir::dependence
