//===- Content.cpp - What is known of an element --------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Content.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/Support/Format.h"
#include <algorithm>
#include <cmath>

using namespace mlir;

namespace maskir::dependence {

/// Integers up to here are doubles.
static constexpr double kMaxExact = double(int64_t(1) << 53);

bool Interval::isFinite() const {
  return !mayBeNaN && std::isfinite(low) && std::isfinite(high);
}

Interval hull(const Interval &a, const Interval &b) {
  bool hasScores =
      (a.hasScores || b.hasScores) && a.isBelowScores() && b.isBelowScores();
  return {std::min(a.low, b.low), std::max(a.high, b.high),
          a.mayBeNaN || b.mayBeNaN, hasScores};
}

Content Content::range(Interval interval) {
  Content content(Kind::Range);
  content.interval = interval;
  return content;
}

Content Content::ofModel(Kind kind, double made) {
  Content content(kind);
  content.made = made;
  return content;
}

Content Content::term(AffineExpr e, bool isFloat, int64_t divisor) {
  Content content(Kind::Term);
  content.value = e;
  content.isFloat = isFloat;
  content.divisor = divisor;
  return content;
}

std::optional<int64_t> Content::getInteger() const {
  if (isTerm() && divisor == 1)
    if (auto constant = dyn_cast<AffineConstantExpr>(value))
      return constant.getValue();
  return std::nullopt;
}

std::optional<Interval> Content::getInterval(double bound) const {
  switch (kind) {
  case Kind::Ordinary:
  case Kind::Sparse:
  case Kind::Mixed:
    return Interval{-bound, bound, false, /*hasScores=*/true};
  case Kind::Weight:
    return Interval{0, std::numeric_limits<double>::infinity(), false};
  case Kind::Range:
    return interval;
  case Kind::Term:
    if (auto constant = dyn_cast<AffineConstantExpr>(value)) {
      double number = double(constant.getValue()) / divisor;
      // A quotient is rounded, to 8 digits in bf16.
      bool isExact =
          std::fabs(number) <= kMaxExact &&
          (llvm::isPowerOf2_64(divisor) || constant.getValue() % divisor == 0);
      double slack = isExact ? 0 : std::fabs(number) / 128;
      return Interval{number - slack, number + slack, false};
    }
    if (isFloat) // it is exact
      return Interval{-kMaxExact, kMaxExact, false};
    return std::nullopt;
  }
  llvm_unreachable("all kinds are handled");
}

bool Content::isDetermined() const {
  return isTerm() || (kind == Kind::Range && interval.isPoint());
}

bool Content::isOrdinary(double bound) const {
  if (kind != Kind::Range)
    return isOfModel() || isFloatTerm();
  return !interval.mayBeNaN && interval.low >= -bound && interval.high <= bound;
}

bool Content::isPlain(double bound) const {
  constexpr double kSoft = 10;
  if (isTerm() && !getInteger())
    return isOrdinary(bound);
  std::optional<Interval> x = getInterval(bound);
  return isOfModel() || (x && !x->mayBeNaN && x->low > -bound / kSoft &&
                         x->high < bound / kSoft);
}

bool Content::isSmall(double bound) const {
  if (isTerm() && !getInteger())
    return isOrdinary(bound);
  std::optional<Interval> x = getInterval(bound);
  return isOfModel() || (x && !x->mayBeNaN && x->low >= -Interval::kSmall &&
                         x->high <= Interval::kSmall);
}

bool Content::isFactor(double bound) const {
  return isSmall(bound) || kind == Kind::Weight;
}

bool Content::isZero() const {
  if (isTerm())
    return getInteger() == int64_t(0);
  return kind == Kind::Range && interval.isZero();
}

bool Content::mayBeZero() const {
  switch (kind) {
  case Kind::Ordinary:
    return false;
  case Kind::Sparse:
  case Kind::Mixed:
  case Kind::Weight:
    return true;
  case Kind::Range:
    return interval.low <= 0 && interval.high >= 0;
  case Kind::Term:
    return getInteger().value_or(0) == 0;
  }
  llvm_unreachable("all kinds are handled");
}

bool Content::operator==(const Content &other) const {
  if (kind != other.kind)
    return false;
  switch (kind) {
  case Kind::Ordinary:
  case Kind::Sparse:
  case Kind::Mixed:
    return made == other.made;
  case Kind::Weight:
    return true;
  case Kind::Range:
    return interval == other.interval;
  case Kind::Term:
    return value == other.value && divisor == other.divisor &&
           isFloat == other.isFloat;
  }
  llvm_unreachable("all kinds are handled");
}

void Content::print(llvm::raw_ostream &os) const {
  switch (kind) {
  case Kind::Ordinary:
    os << "ordinary";
    return;
  case Kind::Sparse:
    os << "ordinary or 0";
    return;
  case Kind::Mixed:
    os << "mixed";
    return;
  case Kind::Weight:
    os << "weight";
    return;
  case Kind::Range:
    os << llvm::format("[%g, %g]", interval.low, interval.high)
       << (interval.mayBeNaN ? " or NaN" : "");
    return;
  case Kind::Term:
    os << value;
    if (divisor != 1)
      os << " / " << divisor;
  }
}

/// What a mask chooses beside a float of the model. A small positive number is
/// a divisor, and in the domain of what the model takes of its float.
static Content joinWithSmall(const Content &model, const Content &small,
                             double bound) {
  using Kind = Content::Kind;
  if (small.isTerm() && !small.getInteger())
    return Content::ofModel(Kind::Mixed, model.getMade());
  Interval x = *small.getInterval(bound);
  double made =
      std::max({model.getMade(), std::fabs(x.low), std::fabs(x.high)});
  if (small.isZero())
    return Content::ofModel(std::max(model.getKind(), Kind::Sparse), made);
  bool isInDomain = x.low > 0 && x.high <= 1;
  return Content::ofModel(isInDomain ? model.getKind() : Kind::Mixed, made);
}

std::optional<Content> Content::join(const Content &a, const Content &b,
                                     double bound) {
  if (a == b)
    return a;
  auto isInteger = [](const Content &x) {
    return x.isTerm() && !x.isFloatTerm();
  };
  auto x = a.getInterval(bound), y = b.getInterval(bound);
  if (!x || !y || (isInteger(a) && isInteger(b) && *x == *y))
    return std::nullopt; // different, but for the doubles that hold them
  if (a.isOfModel() && b.isOfModel())
    return ofModel(std::max(a.kind, b.kind), std::max(a.made, b.made));
  if (a.isOfModel() && b.isSmall(bound))
    return joinWithSmall(a, b, bound);
  if (b.isOfModel() && a.isSmall(bound))
    return joinWithSmall(b, a, bound);
  auto staysWeight = [&](const Content &one, const Content &other) {
    return one.kind == Kind::Weight && other.kind == Kind::Range &&
           other.interval.low >= 0 && other.isFactor(bound);
  };
  if (staysWeight(a, b) || staysWeight(b, a))
    return weight();
  return range(hull(*x, *y));
}

bool Content::uses(AffineExpr symbol) const {
  return isTerm() &&
         value.isFunctionOfSymbol(cast<AffineSymbolExpr>(symbol).getPosition());
}

Content Content::replace(AffineExpr symbol, AffineExpr by, unsigned dims,
                         unsigned symbols) const {
  Content result = *this;
  if (isTerm())
    result.value = simplifyAffineExpr(value.replace(symbol, by), dims, symbols);
  return result;
}

Content Content::substitute(ArrayRef<AffineExpr> map, unsigned dims,
                            unsigned symbols) const {
  Content result = *this;
  if (isTerm())
    result.value = simplifyAffineExpr(value.replaceDims(map), dims, symbols);
  return result;
}

bool hasInfinity(Type type) {
  return type.isF64() || type.isF32() || type.isF16() || type.isBF16();
}

double roundTo(double value, Type type) {
  auto floatType = dyn_cast<FloatType>(type);
  if (!floatType || !std::isfinite(value))
    return value;
  llvm::APFloat number(value);
  bool losesInfo;
  number.convert(floatType.getFloatSemantics(),
                 llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  return number.convertToDouble();
}

} // namespace maskir::dependence
