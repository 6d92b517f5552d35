//===- ElementIntegers.cpp - Integers of one element ----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementRules.h"
#include "Relation.h"
#include "mlir/Dialect/Index/IR/IndexOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace maskir::dependence {

/// Sums and products of two 64-bit numbers fit.
using Wide = __int128;

/// One number wraps; numbers of which some would wrap may be any.
static Span make(Wide least, Wide most, const Span &all) {
  if (least == most) {
    Wide count = Wide(all.most) - all.least + 1;
    Wide shifted = (least - all.least) % count;
    least = most = all.least + (shifted < 0 ? shifted + count : shifted);
  }
  bool fits = least >= all.least && most <= all.most;
  return fits ? Span::integer(int64_t(least), int64_t(most)) : all;
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

static Span multiply(const Span &a, const Span &b, const Span &all) {
  Wide products[] = {Wide(a.least) * b.least, Wide(a.least) * b.most,
                     Wide(a.most) * b.least, Wide(a.most) * b.most};
  return make(*std::min_element(products, products + 4),
              *std::max_element(products, products + 4), all);
}

enum class Rounding { ToZero, Down, Up };

static Wide divide(Wide a, Wide b, Rounding rounding) {
  Wide quotient = a / b;
  bool isExact = quotient * b == a, isNegative = (a < 0) != (b < 0);
  if (rounding == Rounding::Down && !isExact && isNegative)
    return quotient - 1;
  if (rounding == Rounding::Up && !isExact && !isNegative)
    return quotient + 1;
  return quotient;
}

/// A quotient is monotone in its dividend, for one divisor.
static Span divide(const Span &a, const Span &b, Rounding rounding,
                   const Span &all) {
  if (b.least != b.most || b.least == 0)
    return all;
  Wide x = divide(a.least, b.least, rounding),
       y = divide(a.most, b.least, rounding);
  return make(std::min(x, y), std::max(x, y), all);
}

/// It has the sign of the dividend.
static Span remainder(const Span &a, const Span &b, const Span &all) {
  if (b.least != b.most || b.least == 0)
    return all;
  Wide divisor = b.least < 0 ? -Wide(b.least) : Wide(b.least);
  if (a.least == a.most)
    return make(a.least % divisor, a.least % divisor, all);
  if (a.least >= 0 && a.most < divisor)
    return a;
  return make(a.least < 0 ? 1 - divisor : 0, a.most > 0 ? divisor - 1 : 0, all);
}

/// The number that the bits of a signed one are without a sign.
static Wide toUnsigned(int64_t number, const Span &all) {
  return number < 0 ? number + Wide(all.most) - all.least + 1 : Wide(number);
}

/// The bounds without a sign: of numbers with both signs none are known.
static std::pair<Wide, Wide> toUnsigned(const Span &a, const Span &all) {
  if (a.least < 0 && a.most >= 0)
    return {0, Wide(all.most) - all.least};
  return {toUnsigned(a.least, all), toUnsigned(a.most, all)};
}

static Span divideUnsigned(Operation *op, const Span &a, const Span &b,
                           const Span &all) {
  bool isQuotient = isa<arith::DivUIOp, index::DivUOp>(op);
  if (a.least >= 0 && b.least >= 0)
    return isQuotient ? divide(a, b, Rounding::ToZero, all)
                      : remainder(a, b, all);
  if (!a.isPoint() || !b.isPoint() || b.least == 0)
    return all;
  Wide x = toUnsigned(a.least, all), y = toUnsigned(b.least, all);
  Wide result = isQuotient ? x / y : x % y;
  return make(result, result, all);
}

//===----------------------------------------------------------------------===//
// Bits
//===----------------------------------------------------------------------===//

static Span combineBits(Operation *op, const Span &a, const Span &b,
                        const Span &all) {
  bool arePoints = a.isPoint() && b.isPoint();
  bool areNatural = a.least >= 0 && b.least >= 0;
  if (isa<arith::AndIOp, index::AndOp>(op)) {
    if (arePoints)
      return make(a.least & b.least, a.least & b.least, all);
    if (a.least >= 0 || b.least >= 0)
      return make(0,
                  a.least < 0   ? b.most
                  : b.least < 0 ? a.most
                                : std::min(a.most, b.most),
                  all);
  } else if (isa<arith::OrIOp, index::OrOp>(op)) {
    if (arePoints)
      return make(a.least | b.least, a.least | b.least, all);
    if (areNatural)
      return make(std::max(a.least, b.least), Wide(a.most) + b.most, all);
  } else if (arePoints) {
    return make(a.least ^ b.least, a.least ^ b.least, all);
  }
  return all;
}

static Span shift(Operation *op, const Span &a, const Span &b,
                  const Span &all) {
  Type type = getElementTypeOrSelf(op->getResult(0));
  int64_t width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  if (!b.isPoint() || b.least < 0 || b.least >= std::min<int64_t>(width, 63))
    return all; // a shift by the width is poison
  int64_t factor = int64_t(1) << b.least;
  if (isa<arith::ShLIOp, index::ShlOp>(op))
    return make(Wide(a.least) * factor, Wide(a.most) * factor, all);
  if (isa<arith::ShRSIOp, index::ShrSOp>(op) || a.least >= 0)
    return make(a.least >> b.least, a.most >> b.least, all);
  if (!a.isPoint())
    return all;
  Wide bits = toUnsigned(a.least, all) >> b.least;
  return make(bits, bits, all);
}

//===----------------------------------------------------------------------===//
// Comparisons, conversions
//===----------------------------------------------------------------------===//

static Span compare(arith::CmpIPredicate predicate, Type type, Span a, Span b) {
  Span all = Span::integer(0, 1);
  if (isSigned(predicate) && type.isInteger(1)) { // true is -1
    a = Span::integer(-a.most, -a.least);
    b = Span::integer(-b.most, -b.least);
  }
  std::pair<Wide, Wide> x(a.least, a.most), y(b.least, b.most);
  if (isUnsigned(predicate)) {
    x = toUnsigned(a, Span::any(type));
    y = toUnsigned(b, Span::any(type));
  }
  auto truth =
      decide(getRelation(predicate), x.first, x.second, y.first, y.second);
  return truth ? Span::integer(*truth, *truth) : all;
}

static Span convert(Operation *op, const Span &a, const Span &all) {
  Type from = getElementTypeOrSelf(op->getOperand(0));
  bool isUnsigned =
      isa<arith::ExtUIOp, arith::IndexCastUIOp, index::CastUOp>(op);
  if (isUnsigned && a.isPoint()) {
    Wide number = toUnsigned(a.least, Span::any(from));
    return make(number, number, all);
  }
  if (isUnsigned && a.least < 0)
    return all;
  if (from.isInteger(1) && !isUnsigned)
    return make(-Wide(a.most), -Wide(a.least), all);
  return make(a.least, a.most, all);
}

static Span absolute(const Span &a, const Span &all) {
  Wide least = a.least, most = a.most;
  if (least >= 0)
    return a;
  return make(most <= 0 ? -most : Wide(0), std::max(-least, most), all);
}

//===----------------------------------------------------------------------===//
// All of them
//===----------------------------------------------------------------------===//

/// As signed numbers true is -1. Without a sign the bounds change places.
static Span choose(Operation *op, const Span &a, const Span &b,
                   const Span &all) {
  bool isMaximum =
      isa<arith::MaxSIOp, arith::MaxUIOp, index::MaxSOp, index::MaxUOp>(op);
  bool isUnsigned =
      isa<arith::MaxUIOp, arith::MinUIOp, index::MaxUOp, index::MinUOp>(op);
  if (isUnsigned && (a.least < 0 || b.least < 0)) {
    auto x = toUnsigned(a, all), y = toUnsigned(b, all);
    Wide least =
        isMaximum ? std::max(x.first, y.first) : std::min(x.first, y.first);
    Wide most =
        isMaximum ? std::max(x.second, y.second) : std::min(x.second, y.second);
    Wide wrapped = least > all.most ? Wide(all.most) - all.least + 1 : Wide(0);
    return make(least - wrapped, most - wrapped, all);
  }
  if (!isUnsigned && getElementTypeOrSelf(op->getResult(0)).isInteger(1))
    isMaximum = !isMaximum;
  return isMaximum
             ? make(std::max(a.least, b.least), std::max(a.most, b.most), all)
             : make(std::min(a.least, b.least), std::min(a.most, b.most), all);
}

static Span combine(Operation *op, const Span &a, const Span &b,
                    const Span &all) {
  return llvm::TypeSwitch<Operation *, Span>(op)
      .Case<arith::AddIOp, index::AddOp>([&](auto) {
        return make(Wide(a.least) + b.least, Wide(a.most) + b.most, all);
      })
      .Case<arith::SubIOp, index::SubOp>([&](auto) {
        return make(Wide(a.least) - b.most, Wide(a.most) - b.least, all);
      })
      .Case<arith::MulIOp, index::MulOp>(
          [&](auto) { return multiply(a, b, all); })
      .Case<arith::DivSIOp, index::DivSOp>(
          [&](auto) { return divide(a, b, Rounding::ToZero, all); })
      .Case<arith::FloorDivSIOp, index::FloorDivSOp>(
          [&](auto) { return divide(a, b, Rounding::Down, all); })
      .Case<arith::CeilDivSIOp, index::CeilDivSOp>(
          [&](auto) { return divide(a, b, Rounding::Up, all); })
      .Case<arith::DivUIOp, index::DivUOp, arith::RemUIOp, index::RemUOp>(
          [&](auto) { return divideUnsigned(op, a, b, all); })
      .Case<arith::RemSIOp, index::RemSOp>(
          [&](auto) { return remainder(a, b, all); })
      .Case<arith::MaxSIOp, arith::MinSIOp, arith::MaxUIOp, arith::MinUIOp,
            index::MaxSOp, index::MinSOp, index::MaxUOp, index::MinUOp>(
          [&](auto) { return choose(op, a, b, all); })
      .Case<arith::AndIOp, arith::OrIOp, arith::XOrIOp, index::AndOp,
            index::OrOp, index::XOrOp>(
          [&](auto) { return combineBits(op, a, b, all); })
      .Case<arith::ShLIOp, arith::ShRSIOp, arith::ShRUIOp, index::ShlOp,
            index::ShrSOp, index::ShrUOp>(
          [&](auto) { return shift(op, a, b, all); })
      .Default([&](Operation *) { return all; });
}

Span applyIntegerRule(Operation *op, ArrayRef<Span> in) {
  Span all = Span::any(getElementTypeOrSelf(op->getResult(0)));
  if (auto comparison = dyn_cast<arith::CmpIOp>(op))
    return compare(comparison.getPredicate(),
                   getElementTypeOrSelf(comparison.getLhs()), in[0], in[1]);
  if (isa<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtUIOp,
          arith::ExtSIOp, arith::TruncIOp, index::CastSOp, index::CastUOp>(op))
    return convert(op, in[0], all);
  if (isa<math::AbsIOp>(op))
    return absolute(in[0], all);
  return in.size() == 2 ? combine(op, in[0], in[1], all) : all;
}

} // namespace maskir::dependence
