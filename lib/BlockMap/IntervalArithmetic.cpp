//===- IntervalArithmetic.cpp - Sums, products, quotients of intervals ----===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All bounds are 64-bit. `Interval::bits` says at compile time what cannot
// wrap; where that is not known, a test at run time gives the interval up. On
// points the emitted code computes what the scalar code computes, wrapping
// included, so no test is needed.
//
//===----------------------------------------------------------------------===//

#include "IntervalEvaluator.h"

using namespace mlir;

namespace maskir::blockmap {

/// `result` where all bounds of a and b lie in [-2^limit, 2^limit], else
/// everything.
static Interval giveUpUnless(ArithEmitter arith, const Interval &a,
                             const Interval &b, unsigned limit,
                             const Interval &result) {
  Value least = arith.index(-(int64_t(1) << limit)),
        greatest = arith.index(int64_t(1) << limit);
  Value ok;
  auto require = [&](const Interval &interval) {
    if (interval.bits <= limit)
      return;
    for (Value bound : {interval.lo, interval.hi}) {
      Value inside =
          arith.both(arith.le(least, bound), arith.le(bound, greatest));
      ok = ok ? arith.both(ok, inside) : inside;
      if (interval.isPoint())
        break;
    }
  };
  require(a);
  require(b);
  if (!ok)
    return result;
  return {arith.select(ok, result.lo, arith.index(INT64_MIN)),
          arith.select(ok, result.hi, arith.index(INT64_MAX)), 63};
}

/// A result on points: exactly what the scalar code computes.
static Interval getPoint(Value value, unsigned bits) {
  return {value, value, std::min(bits, 63u)};
}

Interval IntervalEvaluator::add(const Interval &a, const Interval &b) {
  unsigned bits = std::max(a.bits, b.bits) + 1;
  if (a.isPoint() && b.isPoint())
    return getPoint(arith.add(a.lo, b.lo), bits);
  return giveUpUnless(
      arith, a, b, 61,
      {arith.add(a.lo, b.lo), arith.add(a.hi, b.hi), std::min(bits, 63u)});
}

Interval IntervalEvaluator::subtract(const Interval &a, const Interval &b) {
  unsigned bits = std::max(a.bits, b.bits) + 1;
  if (a.isPoint() && b.isPoint())
    return getPoint(arith.sub(a.lo, b.lo), bits);
  return giveUpUnless(
      arith, a, b, 61,
      {arith.sub(a.lo, b.hi), arith.sub(a.hi, b.lo), std::min(bits, 63u)});
}

Interval IntervalEvaluator::multiply(const Interval &a, const Interval &b) {
  unsigned bits = a.bits + b.bits;
  if (a.isPoint() && b.isPoint())
    return getPoint(arith.mul(a.lo, b.lo), bits);
  if (!getConstantIntValue(b.lo) && getConstantIntValue(a.lo))
    return multiply(b, a);
  Interval result;
  std::optional<int64_t> factor =
      b.isPoint() ? getConstantIntValue(b.lo) : std::nullopt;
  if (factor) {
    Value first = arith.mul(a.lo, b.lo), second = arith.mul(a.hi, b.lo);
    result = *factor >= 0 ? Interval{first, second} : Interval{second, first};
  } else {
    Value products[] = {arith.mul(a.lo, b.lo), arith.mul(a.lo, b.hi),
                        arith.mul(a.hi, b.lo), arith.mul(a.hi, b.hi)};
    result.lo = arith.min(arith.min(products[0], products[1]),
                          arith.min(products[2], products[3]));
    result.hi = arith.max(arith.max(products[0], products[1]),
                          arith.max(products[2], products[3]));
  }
  result.bits = std::min(bits, 63u);
  return bits <= 62 ? result : giveUpUnless(arith, a, b, 30, result);
}

/// Division by one positive number keeps the order.
Interval IntervalEvaluator::divide(const Interval &a, const Interval &b,
                                   bool floors, bool ceils) {
  Interval any = {arith.index(INT64_MIN), arith.index(INT64_MAX), 63};
  // An interval may turn out to be one number at run time.
  std::optional<int64_t> constant =
      b.isPoint() ? getConstantIntValue(b.lo) : std::nullopt;
  if (constant && *constant <= 0)
    return any;
  Value divisor = arith.max(b.lo, arith.index(1)), zero = arith.index(0);
  auto floorDiv = [&](Value x) { return arith.floorDiv(x, divisor); };
  // ceildiv(x, d) = -floordiv(-x, d); truncation is one or the other by sign.
  auto ceilDiv = [&](Value x) {
    return arith.sub(zero, floorDiv(arith.sub(zero, x)));
  };
  auto quotient = [&](Value x) {
    if (floors)
      return floorDiv(x);
    if (ceils)
      return ceilDiv(x);
    return arith.select(arith.le(zero, x), floorDiv(x), ceilDiv(x));
  };
  Interval result;
  result.lo = quotient(a.lo);
  result.hi = a.isPoint() ? result.lo : quotient(a.hi);
  result.bits = a.bits;
  if (!floors) // the negation of INT64_MIN wraps
    result = giveUpUnless(arith, a, a, 62, result);
  if (constant)
    return result;
  Value isOrdered = arith.lt(zero, b.lo);
  if (!b.isPoint())
    isOrdered = arith.both(isOrdered,
                           arith.compare(arith::CmpIPredicate::eq, b.lo, b.hi));
  return {arith.select(isOrdered, result.lo, any.lo),
          arith.select(isOrdered, result.hi, any.hi), 63};
}

/// x rem c for a constant c > 0 grows within one period of c; it is at most
/// c - 1 in magnitude and has the sign of x (signed) or is not negative.
Interval IntervalEvaluator::remainder(const Interval &a, const Interval &b,
                                      bool isSigned) {
  std::optional<int64_t> c =
      b.isPoint() ? getConstantIntValue(b.lo) : std::nullopt;
  if (!c || *c < 1)
    return {arith.index(INT64_MIN), arith.index(INT64_MAX), 63};
  Value zero = arith.index(0), last = arith.index(*c - 1);
  Value isPositive = arith.le(zero, a.lo);
  Value first = arith.floorDiv(a.lo, *c), second = arith.floorDiv(a.hi, *c);
  Value onePeriod = arith.both(
      isPositive, arith.compare(arith::CmpIPredicate::eq, first, second));
  Value start = arith.mul(first, arith.index(*c));
  Value least =
      isSigned ? arith.select(isPositive, zero, arith.index(1 - *c)) : zero;
  return {arith.select(onePeriod, arith.sub(a.lo, start), least),
          arith.select(onePeriod, arith.sub(a.hi, start), last),
          llvm::Log2_64_Ceil(*c)};
}

/// |x| lies between max(lo, -hi, 0) and max(-lo, hi).
Interval IntervalEvaluator::absolute(const Interval &a) {
  Value zero = arith.index(0);
  Value negatedLo = arith.sub(zero, a.lo), negatedHi = arith.sub(zero, a.hi);
  return giveUpUnless(arith, a, a, 62,
                      {arith.max(zero, arith.max(a.lo, negatedHi)),
                       arith.max(negatedLo, a.hi), std::min(a.bits + 1, 63u)});
}

} // namespace maskir::blockmap
