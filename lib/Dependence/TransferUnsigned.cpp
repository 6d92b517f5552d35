//===- TransferUnsigned.cpp - Integers without sign -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A term is the number with its sign. Without sign, of w bits, it is
//
//   u(a) = a where a >= 0, and a + 2^w where a < 0
//
// so of two numbers of one sign the order is the same, and a negative one is
// greater than any other: u(q - k) < n says 0 <= q - k < n. With 2^w = m d + r,
// where a < 0:
//
//   u(a) / d = m + floor((a + r) / d)        u(a) mod d = (a + r) mod d
//
// Of a quotient that is too large for sets it is known that
// 2^(w-1) / d <= u(a) / d <= 2^w / d, and the same of symbolic sizes, as sets
// do not hold that a >= -2^(w-1) (A3), and of what was divided before, as sets
// of such take long.
//
//===----------------------------------------------------------------------===//

#include "ScalarTransfer.h"
#include <cmath>

using namespace mlir;

namespace maskir::dependence {

/// Numbers in sets stay below.
static constexpr int64_t kMaxNumber = int64_t(1) << 40;

unsigned getWidth(Type type) {
  return type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
}

IndexSet ScalarTransfer::whereSign(const IndexSet &region, AffineExpr e,
                                   bool isNegative) const {
  auto half =
      space.where(result.getRank(), isNegative ? -e - 1 : e, Sign::NonNegative);
  return half ? Space::intersect(region, *half) : space.empty(result.getRank());
}

//===----------------------------------------------------------------------===//
// Order
//===----------------------------------------------------------------------===//

void ScalarTransfer::compareUnsigned(const IndexSet &region, AffineExpr x,
                                     AffineExpr y, Relation relation) {
  for (bool isNegative : {false, true})
    for (bool isOtherNegative : {false, true}) {
      IndexSet here =
          whereSign(whereSign(region, x, isNegative), y, isOtherNegative);
      if (space.isEmpty(here, result.sizes))
        continue;
      if (isNegative == isOtherNegative)
        compareTerms(here, x, y, relation);
      else if (auto truth = decide<int>(relation, isNegative, isNegative,
                                        isOtherNegative, isOtherNegative))
        result.add(here, Content::term(space.constant(*truth)));
    }
}

void ScalarTransfer::chooseUnsigned(const IndexSet &region, AffineExpr a,
                                    AffineExpr b, bool isMaximum) {
  for (bool isNegative : {false, true}) {
    IndexSet here = whereSign(region, a, isNegative);
    choose(whereSign(here, b, isNegative), a, b, isMaximum);
    addInteger(whereSign(here, b, !isNegative),
               isNegative == isMaximum ? a : b);
  }
}

/// The numbers of a content, without rounding inwards.
static std::optional<Interval> getNumbers(const Content &content) {
  std::optional<int64_t> number = content.getInteger();
  if (!number && content.isTerm())
    return std::nullopt;
  auto numbers = content.getInterval(/*bound=*/0);
  if (!numbers || numbers->mayBeNaN)
    return std::nullopt;
  constexpr double exact = double(int64_t(1) << 53);
  constexpr double infinity = std::numeric_limits<double>::infinity();
  if (std::fabs(numbers->low) >= exact)
    numbers->low = std::nextafter(numbers->low, -infinity);
  if (std::fabs(numbers->high) >= exact)
    numbers->high = std::nextafter(numbers->high, infinity);
  return numbers;
}

/// Of numbers that are no terms only bounds are known.
void ScalarTransfer::compareBounds(const IndexSet &region, const Content &a,
                                   const Content &b, bool isUnsigned,
                                   Relation relation) {
  auto x = getNumbers(a), y = getNumbers(b);
  if (!x || !y || (isUnsigned && (x->low < 0 || y->low < 0)))
    return;
  if (auto truth = decide(relation, x->low, x->high, y->low, y->high))
    result.add(region, Content::term(space.constant(*truth)));
}

//===----------------------------------------------------------------------===//
// Divisions
//===----------------------------------------------------------------------===//

/// By a divisor from 1 on that is not large.
void ScalarTransfer::divideUnsigned(const IndexSet &region, AffineExpr a,
                                    int64_t divisor, bool isRemainder) {
  addInteger(whereSign(region, a, /*isNegative=*/false),
             isRemainder ? a % divisor : a.floorDiv(divisor));
  IndexSet negative = whereSign(region, a, /*isNegative=*/true);
  unsigned width = getWidth(result.elementType);
  if (width > 64 || space.isEmpty(negative, result.sizes))
    return;
  llvm::APInt all = llvm::APInt::getOneBitSet(128, width);
  llvm::APInt quotient = all.udiv(llvm::APInt(128, divisor));
  AffineExpr rest = a + int64_t(all.urem(uint64_t(divisor)));
  bool isShort = countDivisions(a) == 0;
  if (divisor == 1)
    return addInteger(negative, isRemainder ? space.constant(0) : a);
  if (isShort && isRemainder)
    return addInteger(negative, rest % divisor);
  if (isShort && isBounded(a) && quotient.ule(uint64_t(kMaxNumber)))
    return addInteger(negative, rest.floorDiv(divisor) +
                                    int64_t(quotient.getZExtValue()));
  double most = std::ldexp(1.0, width) / double(divisor); // may be rounded
  Interval bounds{std::floor(std::nextafter(most / 2, 0.0)),
                  std::ceil(std::nextafter(most, most * 2)),
                  /*mayBeNaN=*/false};
  if (isRemainder)
    bounds = {0, double(divisor - 1), /*mayBeNaN=*/false};
  result.add(negative, Content::range(bounds));
}

/// To a wider type: u(a).
void ScalarTransfer::extendUnsigned(const IndexSet &region, AffineExpr a) {
  addInteger(whereSign(region, a, /*isNegative=*/false), a);
  IndexSet negative = whereSign(region, a, /*isNegative=*/true);
  unsigned from = getWidth(in[0].elementType);
  if (from >= std::min(getWidth(result.elementType), 40u))
    return;
  int64_t all = int64_t(1) << from;
  if (isBounded(a))
    addInteger(negative, a + all);
  else
    result.add(negative, Content::range({double(all / 2), double(all - 1),
                                         /*mayBeNaN=*/false}));
}

} // namespace maskir::dependence
