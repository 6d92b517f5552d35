//===- TransferInteger.cpp - Arithmetic of integers -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Assumption A3: index arithmetic does not wrap. Where it is cheap to prove, it
// is not assumed: of constants, of narrow types, and of shifts.
//
//===----------------------------------------------------------------------===//

#include "ScalarTransfer.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/ADT/bit.h"
#include <cmath>

using namespace mlir;

namespace maskir::dependence {

/// Types with fewer bits overflow in practice.
static constexpr unsigned kWide = 32;
/// Divisors, and bits of a mask, are less than 2 to this.
static constexpr unsigned kMaxBits = 40;
/// A mask has this many runs of ones: each is two divisions.
static constexpr unsigned kMaxRunsOfOnes = 2;

/// A term has this many divisions; sets of more take long.
static constexpr unsigned kMaxTermDivisions = 6;

unsigned countDivisions(AffineExpr e) {
  unsigned count = 0;
  e.walk([&](AffineExpr part) { count += Space::isDivision(part); });
  return count;
}

bool ScalarTransfer::isWithin(const IndexSet &region, AffineExpr e, int64_t low,
                              int64_t high) const {
  if (auto constant = Space::getConstant(e))
    return *constant >= low && *constant <= high;
  return domain.isNonNegative(result, region, e - low) &&
         domain.isNonNegative(result, region, high - e);
}

bool ScalarTransfer::fits(const IndexSet &region, AffineExpr e,
                          Type type) const {
  int64_t limit = int64_t(1) << std::min(getWidth(type) - 1, 62u);
  return isWithin(region, e, -limit, limit - 1);
}

double getMagnitude(AffineExpr e, const Sizes &sizes, double most) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  if (auto constant = dyn_cast<AffineConstantExpr>(e))
    return std::fabs(double(constant.getValue()));
  if (auto dim = dyn_cast<AffineDimExpr>(e)) {
    AffineExpr size = sizes[dim.getPosition()];
    return size ? getMagnitude(size, {}, most) : infinity;
  }
  if (isa<AffineSymbolExpr>(e))
    return most;
  auto binary = dyn_cast<AffineBinaryOpExpr>(e);
  if (!binary)
    return infinity;
  double a = getMagnitude(binary.getLHS(), sizes, most);
  double b = getMagnitude(binary.getRHS(), sizes, most);
  switch (e.getKind()) {
  case AffineExprKind::Add:
    return a + b;
  case AffineExprKind::Mul:
    return a == 0 || b == 0 ? 0 : a * b;
  case AffineExprKind::Mod:
    return b;
  default: // a division
    return a + 1;
  }
}

/// Of static sizes, nearly always: without a question to the solver.
bool ScalarTransfer::isSmall(AffineExpr e) const {
  return getWidth(result.elementType) >= kWide &&
         getMagnitude(e, result.sizes,
                      std::numeric_limits<double>::infinity()) <
             double(1 << 30);
}

bool ScalarTransfer::fitsSomewhere(const IndexSet &region, AffineExpr e,
                                   Type type) const {
  unsigned width = getWidth(type);
  if (isBounded(e) || width < kWide)
    return fits(region, e, type);
  return findMost(region, e, int64_t(1) << std::min(width - 1, 40u))
      .has_value();
}

void ScalarTransfer::addInteger(const IndexSet &region, AffineExpr e) {
  e = space.simplify(e, result.getRank());
  if (countDivisions(e) > kMaxTermDivisions || space.dividesPadding(e))
    return;
  // Of symbolic sizes it is assumed that arithmetic does not wrap (A3).
  bool isAssumed = !Space::getConstant(e) && !isBounded(e) &&
                   getWidth(result.elementType) >= kWide;
  if (isAssumed || isSmall(e) || fits(region, e, result.elementType))
    result.add(region, Content::term(e));
}

void ScalarTransfer::addWhere(const IndexSet &region, AffineExpr condition,
                              AffineExpr e) {
  if (auto half = space.where(result.getRank(), condition, Sign::NonNegative))
    addInteger(Space::intersect(region, *half), e);
}

//===----------------------------------------------------------------------===//
// Divisions
//===----------------------------------------------------------------------===//

/// A division that rounds to zero, or its remainder, which has the sign of `a`:
/// what holds of |a| with the sign of `a`. Both halves are closed, they agree
/// at 0.
void ScalarTransfer::divideToZero(const IndexSet &region, AffineExpr a,
                                  int64_t divisor, bool isRemainder) {
  int64_t size = std::abs(divisor);
  int sign = divisor < 0 && !isRemainder ? -1 : 1;
  auto divide = [&](AffineExpr positive) {
    return isRemainder ? positive % size : positive.floorDiv(size);
  };
  if (domain.isNonNegative(result, region, a))
    return addInteger(region, divide(a) * sign);
  addWhere(region, a, divide(a) * sign);
  addWhere(region, -a, divide(-a) * -sign);
}

void ScalarTransfer::divide(const IndexSet &region, AffineExpr a,
                            AffineExpr b) {
  std::optional<int64_t> divisor = Space::getConstant(b);
  if (!divisor || *divisor == 0 || std::abs(*divisor) >> kMaxBits != 0) {
    bool isQuotient = isa<arith::DivSIOp, arith::DivUIOp>(op);
    if (isQuotient && a.isSymbolicOrConstant() && b.isSymbolicOrConstant() &&
        !divisor && space.areEqual(a, b))
      addInteger(region, space.constant(1)); // of sizes, which are not 0 (A5)
    else if (!divisor)
      divideByTerm(region, a, b);
    return;
  }
  bool isPositive = *divisor > 0;
  llvm::TypeSwitch<Operation *>(op)
      .Case<arith::DivSIOp, index::DivSOp>(
          [&](auto) { divideToZero(region, a, *divisor, false); })
      .Case<arith::RemSIOp, index::RemSOp>(
          [&](auto) { divideToZero(region, a, *divisor, true); })
      .Case<arith::FloorDivSIOp, index::FloorDivSOp>([&](auto) {
        addInteger(region, (isPositive ? a : -a).floorDiv(std::abs(*divisor)));
      })
      .Case<arith::CeilDivSIOp, index::CeilDivSOp>([&](auto) {
        addInteger(region, (isPositive ? a : -a).ceilDiv(std::abs(*divisor)));
      })
      .Case<arith::DivUIOp, index::DivUOp>([&](auto) {
        if (isPositive)
          divideUnsigned(region, a, *divisor, /*isRemainder=*/false);
      })
      .Case<arith::RemUIOp, index::RemUOp>([&](auto) {
        if (isPositive)
          divideUnsigned(region, a, *divisor, /*isRemainder=*/true);
      });
}

//===----------------------------------------------------------------------===//
// Bits
//===----------------------------------------------------------------------===//

/// a & mask; null if that is no short term. Divisions round down, so negative
/// numbers are what they are in two's complement.
static AffineExpr maskBits(AffineExpr a, int64_t mask) {
  if (mask < 0) {
    AffineExpr others = maskBits(a, ~mask);
    return others ? a - others : others;
  }
  if (mask >> kMaxBits != 0)
    return AffineExpr();
  AffineExpr sum = getAffineConstantExpr(0, a.getContext());
  for (unsigned runs = 0; mask != 0; ++runs) {
    if (runs == kMaxRunsOfOnes)
      return AffineExpr();
    unsigned begin = llvm::countr_zero(uint64_t(mask));
    unsigned length = llvm::countr_one(uint64_t(mask) >> begin);
    int64_t unit = int64_t(1) << begin, count = int64_t(1) << length;
    sum = sum + a.floorDiv(unit) % count * unit;
    mask &= ~((count - 1) * unit);
  }
  return sum;
}

void ScalarTransfer::combineBits(const IndexSet &region, AffineExpr a,
                                 AffineExpr b) {
  if (Space::getConstant(a))
    std::swap(a, b);
  std::optional<int64_t> mask = Space::getConstant(b);
  AffineExpr both = mask ? maskBits(a, *mask) : AffineExpr();
  if (!both)
    return;
  if (isa<arith::AndIOp>(op))
    addInteger(region, both);
  else if (isa<arith::OrIOp>(op))
    addInteger(region, a + *mask - both);
  else
    addInteger(region, a + *mask - both * 2);
}

/// By a constant that is less than the width; else the result is poison.
void ScalarTransfer::shift(const IndexSet &region, AffineExpr a, AffineExpr b) {
  std::optional<int64_t> count = Space::getConstant(b);
  if (!count || *count < 0 ||
      *count >= std::min(getWidth(result.elementType), kMaxBits))
    return;
  int64_t factor = int64_t(1) << *count;
  if (isa<arith::ShLIOp, index::ShlOp>(op)) {
    if (fits(region, a * factor, result.elementType))
      addInteger(region, a * factor);
  } else if (isa<arith::ShRSIOp, index::ShrSOp>(op)) {
    addInteger(region, a.floorDiv(factor));
  } else {
    divideUnsigned(region, a, factor, /*isRemainder=*/false);
  }
}

//===----------------------------------------------------------------------===//
// All of them
//===----------------------------------------------------------------------===//

void ScalarTransfer::choose(const IndexSet &region, AffineExpr a, AffineExpr b,
                            bool isMaximum) {
  // Both halves are closed: else a tie would leave two pieces.
  addWhere(region, a - b, isMaximum ? a : b);
  addWhere(region, b - a, isMaximum ? b : a);
}

void ScalarTransfer::combineTerms(const IndexSet &region, AffineExpr a,
                                  AffineExpr b) {
  llvm::TypeSwitch<Operation *>(op)
      .Case<arith::AddIOp, index::AddOp>(
          [&](auto) { addInteger(region, a + b); })
      .Case<arith::SubIOp, index::SubOp>(
          [&](auto) { addInteger(region, a - b); })
      .Case<arith::MulIOp, index::MulOp>(
          [&](auto) { addInteger(region, a * b); })
      .Case<arith::MaxSIOp, index::MaxSOp>(
          [&](auto) { choose(region, a, b, /*isMaximum=*/true); })
      .Case<arith::MinSIOp, index::MinSOp>(
          [&](auto) { choose(region, a, b, /*isMaximum=*/false); })
      .Case<arith::MaxUIOp, arith::MinUIOp>(
          [&](auto) { chooseUnsigned(region, a, b, isa<arith::MaxUIOp>(op)); })
      .Case<arith::AndIOp, arith::OrIOp, arith::XOrIOp>(
          [&](auto) { combineBits(region, a, b); })
      .Case<arith::ShLIOp, arith::ShRSIOp, arith::ShRUIOp, index::ShlOp,
            index::ShrSOp, index::ShrUOp>([&](auto) { shift(region, a, b); })
      .Default([&](Operation *) { divide(region, a, b); });
}

void ScalarTransfer::combineIntegers() {
  forEachPair([&](const Fact &f, const Fact &g, const IndexSet &region) {
    if (f.content.isTerm() && g.content.isTerm())
      combineTerms(region, f.content.getTerm(), g.content.getTerm());
  });
  if (isa<arith::SubIOp, arith::XOrIOp, index::SubOp>(op) &&
      areSame(op->getOperand(0), op->getOperand(1)))
    result.add(space.universe(result.getRank()),
               Content::term(space.constant(0))); // x - x
  // 0 * x = 0 & x = 0, whatever x is.
  if (isa<arith::MulIOp, index::MulOp, arith::AndIOp>(op))
    for (const AbstractValue &operand : in)
      result.add(
          domain.cover(operand, [](const Content &c) { return c.isZero(); }),
          Content::term(space.constant(0)));
  dependOnAll();
}

} // namespace maskir::dependence
