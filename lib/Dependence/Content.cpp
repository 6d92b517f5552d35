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

bool Interval::isFinite() const {
  return !mayBeNaN && std::isfinite(low) && std::isfinite(high);
}

Content Content::range(Interval interval) {
  Content content(Kind::Range);
  content.interval = interval;
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
    return Interval{-bound, bound, false};
  case Kind::Weight:
    return Interval{0, std::numeric_limits<double>::infinity(), false};
  case Kind::Range:
    return interval;
  case Kind::Term:
    if (auto constant = dyn_cast<AffineConstantExpr>(value)) {
      double number = double(constant.getValue()) / divisor;
      // A quotient is rounded, to 8 digits in bf16.
      bool isExact =
          llvm::isPowerOf2_64(divisor) || constant.getValue() % divisor == 0;
      double slack = isExact ? 0 : std::fabs(number) / 128;
      return Interval{number - slack, number + slack, false};
    }
    if (isFloat)
      return Interval{-bound, bound, false};
    return std::nullopt;
  }
  llvm_unreachable("all kinds are handled");
}

bool Content::isDetermined() const {
  return isTerm() || (kind == Kind::Range && interval.isPoint());
}

bool Content::isOrdinary(double bound) const {
  if (kind != Kind::Range)
    return kind == Kind::Ordinary || isFloatTerm();
  return !interval.mayBeNaN && interval.low >= -bound && interval.high <= bound;
}

bool Content::isPlain(double bound) const {
  constexpr double kSoft = 10;
  if (isTerm() && !getInteger())
    return isOrdinary(bound);
  std::optional<Interval> x = getInterval(bound);
  return kind == Kind::Ordinary ||
         (x && !x->mayBeNaN && x->low > -bound / kSoft &&
          x->high < bound / kSoft);
}

bool Content::isFactor(double bound) const {
  constexpr double kSmall = 10;
  if (isTerm() && !getInteger())
    return isOrdinary(bound);
  std::optional<Interval> x = getInterval(bound);
  return kind == Kind::Ordinary || kind == Kind::Weight ||
         (!x->mayBeNaN && x->low >= -kSmall && x->high <= kSmall);
}

bool Content::isZero() const {
  if (isTerm())
    return getInteger() == int64_t(0);
  return kind == Kind::Range && interval.isZero();
}

bool Content::operator==(const Content &other) const {
  if (kind != other.kind)
    return false;
  switch (kind) {
  case Kind::Ordinary:
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

std::optional<Content> Content::join(const Content &a, const Content &b,
                                     double bound) {
  if (a == b)
    return a;
  auto x = a.getInterval(bound), y = b.getInterval(bound);
  if (!x || !y)
    return std::nullopt;
  if ((a.kind == Kind::Ordinary && b.isPlain(bound)) ||
      (b.kind == Kind::Ordinary && a.isPlain(bound)))
    return ordinary();
  auto staysWeight = [&](const Content &one, const Content &other) {
    return one.kind == Kind::Weight && other.kind == Kind::Range &&
           other.interval.low >= 0 && other.isFactor(bound);
  };
  if (staysWeight(a, b) || staysWeight(b, a))
    return weight();
  return range({std::min(x->low, y->low), std::max(x->high, y->high),
                x->mayBeNaN || y->mayBeNaN});
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
