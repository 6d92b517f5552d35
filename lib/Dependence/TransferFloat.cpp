//===- TransferFloat.cpp - Floats, and conversions ------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScalarTransfer.h"
#include "llvm/ADT/APFloat.h"
#include <cmath>

using namespace mlir;

namespace maskir::dependence {

/// Beyond it the size of an integer is not looked for.
static constexpr int64_t kMaxInteger = int64_t(1) << 40;
/// Nor do factors of it go on.
static constexpr int64_t kMaxFactor = int64_t(1) << 20;

//===----------------------------------------------------------------------===//
// Floats that are integers
//===----------------------------------------------------------------------===//

/// -limit <= e <= limit where no symbol is larger than `most`.
bool ScalarTransfer::isWithinUpTo(const IndexSet &region, AffineExpr e,
                                  int64_t limit, int64_t most) const {
  auto isExcluded = [&](AffineExpr outside) {
    auto set = space.where(result.getRank(), outside, Sign::NonNegative);
    return set && space.isEmpty(space.withSymbolsUpTo(
                                    Space::intersect(region, *set), most),
                                result.sizes);
  };
  return isExcluded(-e - limit - 1) && isExcluded(e - limit - 1);
}

/// The greatest number of a few that symbols may be so that |e| <= limit.
std::optional<int64_t> ScalarTransfer::findMost(const IndexSet &region,
                                                AffineExpr e,
                                                int64_t limit) const {
  for (int64_t share : {1, 2, 4, 16})
    if (isWithinUpTo(region, e, limit, limit / share))
      return limit / share;
  bool isOfSizes = !space.usesIteration(e) &&
                   llvm::none_of(result.sizes, [&](AffineExpr size) {
                     return size && space.usesIteration(size);
                   });
  if (isOfSizes && !space.where(result.getRank(), e, Sign::Zero)) // a product
    for (int64_t most = kMaxFactor; most > 1; most /= 2)
      if (getMagnitude(e, result.sizes, double(most)) <= double(limit))
        return most;
  return std::nullopt;
}

/// Integers are exact up to 2 to the digits of the type: of symbolic sizes, for
/// sizes up to a limit, which the proof then names.
bool ScalarTransfer::isExact(const IndexSet &region, AffineExpr e) const {
  unsigned digits = llvm::APFloat::semanticsPrecision(
      cast<FloatType>(result.elementType).getFloatSemantics());
  int64_t limit = int64_t(1) << std::min(digits, 52u);
  if (isBounded(e))
    return isWithin(region, e, -limit, limit);
  std::optional<int64_t> most = findMost(region, e, limit);
  if (most)
    space.limitSymbols(*most);
  return most.has_value();
}

/// Whether the sizes of the result, and the term, have no symbols but
/// iterations of a known number.
bool ScalarTransfer::isBounded(AffineExpr e) const {
  return space.isBounded(e, result.sizes);
}

/// Whether a float that is `e / divisor` is an ordinary one; of symbolic sizes,
/// if it is for some (assumption A1).
bool ScalarTransfer::isOrdinary(const IndexSet &region, AffineExpr e,
                                int64_t divisor) const {
  double limit =
      std::min(domain.getBound() * double(divisor), double(kMaxInteger));
  return isBounded(e) ? isWithin(region, e, -int64_t(limit), int64_t(limit))
                      : findMost(region, e, int64_t(limit)).has_value();
}

/// Any integer up to 2 to the digits, as a float.
static Content anyInteger(unsigned digits, Type type) {
  double most = roundTo(std::ldexp(1.0, int(digits)), type);
  return Content::range({-most, most, /*mayBeNaN=*/false});
}

/// A boolean as a number; true is -1 with a sign.
static Content anyFlag(bool isSigned) {
  return isSigned ? Content::range({-1, 0, /*mayBeNaN=*/false})
                  : Content::range({0, 1, /*mayBeNaN=*/false});
}

/// The least power of two that |e| does not pass; kMaxInteger: none is known.
int64_t ScalarTransfer::getLimit(const IndexSet &region, AffineExpr e) const {
  int64_t limit = 1;
  while (limit < kMaxInteger && !isWithin(region, e, -limit, limit))
    limit *= 2;
  return limit;
}

void ScalarTransfer::addFloat(const IndexSet &region, const Content &content) {
  if (!content.isFloatTerm())
    return result.add(region, content);
  AffineExpr e = content.getTerm();
  bool dividesPadding = space.dividesPadding(e);
  bool isSmall = isOrdinary(region, e, content.getDivisor());
  if (!dividesPadding && isSmall && isExact(region, e))
    return result.add(region, content);
  if (dividesPadding || !isBounded(e))
    return result.add(region, anyInteger(63, result.elementType));
  int64_t limit = getLimit(region, e);
  if (limit < kMaxInteger) {
    double high = roundTo(double(limit), result.elementType);
    result.add(region, Content::range({-high, high, /*mayBeNaN=*/false}));
  }
}

/// A position as the floats that it may be: of symbolic sizes, as far as it is
/// exact.
Content ScalarTransfer::measure(const IndexSet &region,
                                const Content &content) const {
  if (!content.isFloatTerm() || content.getInteger())
    return content;
  AffineExpr e = content.getTerm();
  unsigned digits = llvm::APFloat::semanticsPrecision(
      cast<FloatType>(result.elementType).getFloatSemantics());
  int64_t limit =
      isBounded(e) ? getLimit(region, e) : int64_t(1) << std::min(digits, 52u);
  if (limit == kMaxInteger)
    return anyInteger(63, result.elementType);
  int64_t low = -limit, high = limit;
  for (int64_t least : {0, 1})
    if (isAtLeast(region, e, least))
      low = least;
    else if (isAtLeast(region, -e, least))
      high = -least;
  auto round = [&](int64_t number) {
    return roundTo(double(number) / double(content.getDivisor()),
                   result.elementType);
  };
  return Content::range({round(low), round(high), /*mayBeNaN=*/false});
}

bool ScalarTransfer::isAtLeast(const IndexSet &region, AffineExpr e,
                               int64_t least) const {
  auto below = space.where(result.getRank(), space.constant(least - 1) - e,
                           Sign::NonNegative);
  return below && space.isEmpty(Space::intersect(region, *below), result.sizes);
}

/// What positions make with constants is measured, and not ordinary by
/// assumption: it is the same in every run.
std::optional<Content>
ScalarTransfer::combineMeasured(const Content &a, const Content &b,
                                const IndexSet &region) const {
  auto content = combineFloats(op, a, b, domain.getBound());
  bool isMeasured = !a.isOfModel() && !b.isOfModel() &&
                    (a.isFloatTerm() || b.isFloatTerm()) &&
                    !(content && content->isTerm());
  return isMeasured ? combineFloats(op, measure(region, a), measure(region, b),
                                    domain.getBound())
                    : content;
}

/// The same for one operand.
std::optional<Content>
ScalarTransfer::mapMeasured(const Content &a, const IndexSet &region) const {
  auto content = mapFloat(op, a, domain.getBound());
  bool isMeasured = a.isFloatTerm() && !(content && content->isTerm());
  return isMeasured ? mapFloat(op, measure(region, a), domain.getBound())
                    : content;
}

/// |i| and log i by the sign of i; false: `op` needs no such split.
bool ScalarTransfer::mapFloatTerm(const Fact &fact) {
  AffineExpr e = fact.content.getTerm();
  auto addWhere = [&](AffineExpr condition, Sign sign, const Content &content) {
    if (auto part = space.where(result.getRank(), condition, sign))
      result.add(Space::intersect(fact.region, *part), content);
  };
  if (isa<math::AbsFOp>(op)) {
    int64_t divisor = fact.content.getDivisor();
    addWhere(e, Sign::NonNegative, fact.content);
    addWhere(-e, Sign::NonNegative, Content::term(-e, true, divisor));
    return true;
  }
  if (!isa<math::LogOp, math::Log2Op, math::Log10Op, math::SqrtOp,
           math::RsqrtOp>(op) ||
      Space::getConstant(e))
    return false;
  // log 1 is 0.
  if (auto part = space.where(result.getRank(), e - 1, Sign::NonNegative)) {
    IndexSet positive = Space::intersect(fact.region, *part);
    if (auto content = mapMeasured(fact.content, positive))
      result.add(positive, *content);
  }
  if (auto content = mapFloat(op, Content::point(0), domain.getBound()))
    addWhere(e, Sign::Zero, *content);
  return true; // of negative numbers it is NaN, of which nothing is said
}

//===----------------------------------------------------------------------===//
// Two operands
//===----------------------------------------------------------------------===//

/// What is not known of a float operand: any float.
static AbstractValue complete(const Domain &domain, AbstractValue value) {
  IndexSet open = domain.getOpen(value);
  if (!domain.getSpace().isEmpty(open, value.sizes))
    value.add(open, Content::range({}));
  return value;
}

/// Of a quotient by a position something is said where that is not 0.
IndexSet ScalarTransfer::withoutZeroDivisors(const IndexSet &region,
                                             const Content &divisor) const {
  if (!isa<arith::DivFOp, arith::RemFOp>(op) || !divisor.isFloatTerm())
    return region;
  auto zero = space.where(result.getRank(), divisor.getTerm(), Sign::Zero);
  if (!zero)
    return space.empty(result.getRank());
  return space.isEmpty(Space::intersect(region, *zero), result.sizes)
             ? region
             : Space::intersect(region, Space::complement(*zero));
}

/// What may be NaN says less than what is not, where both are known.
static void dropWhereExact(const Domain &domain, AbstractValue &value) {
  IndexSet exact = domain.cover(value, [](const Content &content) {
    return content == Content::point(0);
  });
  llvm::erase_if(value.facts, [&](const Fact &fact) {
    return fact.content.isZero() && !(fact.content == Content::point(0)) &&
           domain.getSpace().isEmpty(
               Space::intersect(fact.region, Space::complement(exact)),
               value.sizes);
  });
}

/// A zero factor makes the product independent of the other one, where that is
/// finite. It stays dependent on the zero, which may be NaN in another run.
void ScalarTransfer::combineFloatOperands() {
  AbstractValue completed[] = {complete(domain, in[0]),
                               complete(domain, in[1])};
  in = completed;
  if (isa<arith::SubFOp>(op) && areSame(op->getOperand(0), op->getOperand(1)))
    result.add(domain.cover(in[0],
                            [&](const Content &content) {
                              auto x = content.getInterval(domain.getBound());
                              return x && x->isFinite();
                            }),
               Content::point(0)); // x - x
  IndexSet free[] = {space.empty(result.getRank()),
                     space.empty(result.getRank())};
  forEachPair([&](const Fact &a, const Fact &b, const IndexSet &region) {
    IndexSet within = withoutZeroDivisors(region, b.content);
    if (auto content = combineMeasured(a.content, b.content, within))
      addFloat(within, *content);
    // A hidden weight: 0 / x is ordinary like all other quotients by that x.
    if (isa<arith::DivFOp>(op) && a.content == Content::point(0) &&
        b.content.getKind() == Content::Kind::Ordinary)
      result.add(region, Content::sparse());
    if (!isa<arith::MulFOp>(op))
      return;
    auto isFinite = [&](const Content &content) {
      auto interval = content.getInterval(domain.getBound());
      return interval && interval->isFinite();
    };
    if (a.content.isZero() && isFinite(b.content))
      free[1] = Space::unite(free[1], region);
    if (b.content.isZero() && isFinite(a.content))
      free[0] = Space::unite(free[0], region);
  });
  if (isa<arith::DivFOp>(op))
    dropWhereExact(domain, result);
  // Where both are free both are 0, and numbers: so is the product.
  for (unsigned i : {0u, 1u})
    result.dependence = Space::unite(
        result.dependence,
        domain.withoutRegion(in[i].dependence, free[i], result.sizes));
  in = {};
}

//===----------------------------------------------------------------------===//
// One operand
//===----------------------------------------------------------------------===//

/// An integer of another type: the same number, if that has room for it.
void ScalarTransfer::convertInteger(const Fact &fact) {
  AffineExpr e = fact.content.getTerm();
  Type from = in[0].elementType, to = result.elementType;
  bool isUnsigned =
      isa<arith::ExtUIOp, arith::IndexCastUIOp, index::CastUOp>(op);
  if (to.isInteger(1))
    return;
  if (isUnsigned && !domain.isNonNegative(in[0], fact.region, e))
    return extendUnsigned(fact.region, e);
  if (isa<arith::TruncIOp>(op) && !fitsSomewhere(fact.region, e, to))
    return;
  addInteger(fact.region, from.isInteger(1) && !isUnsigned ? -e : e);
}

void ScalarTransfer::convertToFloat(const Fact &fact) {
  AffineExpr e = fact.content.getTerm();
  bool isSigned = isa<arith::SIToFPOp>(op);
  if (isSigned ? in[0].elementType.isInteger(1)
               : !domain.isNonNegative(in[0], fact.region, e))
    return;
  std::optional<int64_t> number = Space::getConstant(e);
  if (!number)
    addFloat(fact.region, Content::term(e, /*isFloat=*/true));
  else if (std::abs(*number) <= int64_t(1) << 53)
    result.add(fact.region,
               Content::point(roundTo(double(*number), result.elementType)));
}

/// Of an integer of which nothing is known its type is.
void ScalarTransfer::convertTheRest() {
  Type from = in[0].elementType;
  unsigned digits = from.isIndex() ? 64 : from.getIntOrFloatBitWidth();
  result.add(domain.getOpen(result),
             from.isInteger(1) ? anyFlag(isa<arith::SIToFPOp>(op))
                               : anyInteger(digits, result.elementType));
}

/// Of a negative number fptoui says nothing; what it makes of a large one is
/// another number with a sign, which does not fit.
void ScalarTransfer::convertToInteger(const Fact &fact) {
  const Content &x = fact.content;
  if (result.elementType.isInteger(1))
    return;
  bool isSigned = isa<arith::FPToSIOp>(op);
  if (x.isFloatTerm() && x.getDivisor() == 1) {
    if (isSigned || domain.isNonNegative(in[0], fact.region, x.getTerm()))
      addInteger(fact.region, x.getTerm());
  } else if (auto v = x.getInterval(domain.getBound());
             v && v->isPoint() && std::abs(v->low) < 1e9 &&
             (isSigned || v->low >= 0)) {
    addInteger(fact.region, space.constant(int64_t(v->low)));
  }
}

/// |INT_MIN| wraps (assumption A3).
void ScalarTransfer::absolute(const Fact &fact) {
  if (result.elementType.isInteger(1))
    return;
  choose(fact.region, fact.content.getTerm(), -fact.content.getTerm(),
         /*isMaximum=*/true);
}

void ScalarTransfer::mapOperand() {
  bool isConversion = isa<arith::UIToFPOp, arith::SIToFPOp>(op);
  if (isConversion && !hasInfinity(result.elementType))
    return dependOnAll();
  for (const Fact &fact : in[0].facts) {
    const Content &x = fact.content;
    bool isInteger = x.isTerm() && !x.isFloatTerm();
    if (isa<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtUIOp,
            arith::ExtSIOp, arith::TruncIOp, index::CastSOp, index::CastUOp>(
            op)) {
      if (isInteger)
        convertInteger(fact);
    } else if (isConversion) {
      if (isInteger)
        convertToFloat(fact);
      else if (auto interval = x.getInterval(domain.getBound());
               interval && x.getKind() == Content::Kind::Range &&
               !in[0].elementType.isInteger(1) &&
               (interval->low >= 0 || isa<arith::SIToFPOp>(op)))
        result.add(fact.region,
                   Content::range({roundTo(interval->low, result.elementType),
                                   roundTo(interval->high, result.elementType),
                                   /*mayBeNaN=*/false}));
    } else if (isa<math::AbsIOp>(op)) {
      if (isInteger)
        absolute(fact);
    } else if (isa<arith::FPToSIOp, arith::FPToUIOp>(op)) {
      convertToInteger(fact);
    } else if (in[0].isFloat() && result.isFloat()) {
      if (x.isFloatTerm() && mapFloatTerm(fact))
        continue;
      if (auto y = mapMeasured(x, fact.region))
        addFloat(fact.region, *y);
    }
  }
  if (isConversion)
    convertTheRest();
  else if (in[0].elementType.isInteger(1) &&
           isa<arith::ExtUIOp, arith::ExtSIOp>(op))
    result.add(domain.getOpen(result), anyFlag(isa<arith::ExtSIOp>(op)));
  dependOnAll();
}

} // namespace maskir::dependence
