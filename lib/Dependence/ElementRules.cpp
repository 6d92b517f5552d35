//===- ElementRules.cpp - Scalar operations on one element ----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementRules.h"
#include "Transfer.h"
#include "mlir/Dialect/Index/IR/IndexDialect.h"
#include "mlir/Dialect/Index/IR/IndexOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <cmath>

using namespace mlir;

namespace maskir::dependence {

bool isScalarRule(Operation *op) {
  return isa<arith::ArithDialect, math::MathDialect, index::IndexDialect>(
             op->getDialect()) &&
         op->getNumRegions() == 0 && op->getNumResults() == 1 &&
         op->getNumOperands() != 0 &&
         getElementTypeOrSelf(op->getResult(0)).isIntOrIndexOrFloat() &&
         llvm::all_of(op->getOperandTypes(), [](Type type) {
           return getElementTypeOrSelf(type).isIntOrIndexOrFloat();
         });
}

/// The same number, rounded.
static Span toFloat(Operation *op, const Span &x) {
  Type from = getElementTypeOrSelf(op->getOperand(0));
  Type to = getElementTypeOrSelf(op->getResult(0));
  int64_t least = x.least, most = x.most;
  if (isa<arith::SIToFPOp>(op) && from.isInteger(1))
    std::tie(least, most) = std::pair(-most, -least);
  if (!hasInfinity(to) || (isa<arith::UIToFPOp>(op) && least < 0))
    return Span::any(to);
  // Beyond 2^53 a double may be rounded already, and then once more.
  auto round = [&](int64_t value, double towards) {
    double x = double(value);
    bool isExact = std::fabs(x) <= double(int64_t(1) << 53);
    return roundTo(isExact ? x : std::nextafter(x, towards), to);
  };
  return Span::range({round(least, -INFINITY), round(most, INFINITY),
                      /*mayBeNaN=*/false});
}

/// Rounds to zero; what does not fit is undefined.
static Span toInteger(Operation *op, const Span &x) {
  Type type = getElementTypeOrSelf(op->getResult(0));
  Span all = Span::any(type);
  bool isSmall = x.kind == Span::Kind::Range && x.floats.isFinite() &&
                 std::fabs(x.floats.low) < 1e9 &&
                 std::fabs(x.floats.high) < 1e9;
  if (!isSmall || type.isInteger(1) ||
      (isa<arith::FPToUIOp>(op) && x.floats.low <= -1))
    return all;
  auto least = int64_t(x.floats.low), most = int64_t(x.floats.high);
  return least >= all.least && most <= all.most ? Span::integer(least, most)
                                                : all;
}

/// Comparisons of floats, and what makes floats of floats.
static Span applyFloatRule(Operation *op, ArrayRef<Span> in, double bound) {
  Type type = getElementTypeOrSelf(op->getResult(0));
  if (auto comparison = dyn_cast<arith::CmpFOp>(op)) {
    auto truth =
        compare(comparison, in[0].getInterval(bound), in[1].getInterval(bound));
    return truth ? Span::integer(*truth, *truth) : Span::any(type);
  }
  if (!isa<FloatType>(type))
    return Span::any(type);
  if (in.size() == 1)
    return Span::of(mapFloat(op, in[0].getContent(), bound), type);
  if (in.size() == 2)
    return Span::of(
        combineFloats(op, in[0].getContent(), in[1].getContent(), bound), type);
  return Span::any(type);
}

/// 0 / x is 0 or NaN, and ordinary like all other quotients by that x (A1), if
/// no mask made that: the share of a hidden weight. What rules make of it is of
/// this kind as long as both say so.
static Span applyFloatRules(Operation *op, ArrayRef<Span> in, double bound) {
  Span result = applyFloatRule(op, in, bound);
  bool dividesZero = isa<arith::DivFOp>(op) && in[0].isPoint() &&
                     in[0].isZero() &&
                     in[1].getContent().getKind() == Content::Kind::Ordinary;
  if (dividesZero)
    return Span::hidden();
  if (llvm::none_of(in, [](const Span &span) { return span.isHidden; }))
    return result;
  SmallVector<Span> zeros(in);
  for (Span &span : zeros)
    if (span.isHidden)
      span = Span::range({0, 0, /*mayBeNaN=*/true});
  Span zero = applyFloatRule(op, zeros, bound);
  return zero.isZero() && result.getContent() == Content::sparse()
             ? Span::hidden()
             : result;
}

/// x - x = 0 where x is a number.
static std::optional<Span> subtractItself(Operation *op, const Span &x,
                                          double bound) {
  bool subtracts =
      isa<arith::SubFOp, arith::SubIOp, arith::XOrIOp, index::SubOp>(op);
  if (!subtracts || !areSame(op->getOperand(0), op->getOperand(1)))
    return std::nullopt;
  if (x.isInteger())
    return Span::integer(0, 0);
  return x.getInterval(bound).isFinite()
             ? std::optional(Span::range({0, 0, false}))
             : std::nullopt;
}

Span applyRule(Operation *op, ArrayRef<Span> operands, double bound) {
  if (mayBeRewritten(op))
    return Span::any(getElementTypeOrSelf(op->getResult(0)));
  if (auto zero = subtractItself(op, operands[0], bound))
    return *zero;
  if (isa<arith::SIToFPOp, arith::UIToFPOp>(op))
    return toFloat(op, operands[0]);
  if (isa<arith::FPToSIOp, arith::FPToUIOp>(op))
    return toInteger(op, operands[0]);
  if (isa<math::FPowIOp>(op) && operands[1].isPoint()) {
    auto power = Span::range(
        {double(operands[1].least), double(operands[1].least), false});
    return applyFloatRules(op, {operands[0], power}, bound);
  }
  bool areIntegers =
      llvm::all_of(operands, [](const Span &span) { return span.isInteger(); });
  bool areFloats = llvm::none_of(
      operands, [](const Span &span) { return span.isInteger(); });
  Type type = getElementTypeOrSelf(op->getResult(0));
  if (areIntegers && !isa<FloatType>(type))
    return applyIntegerRule(op, operands);
  return areFloats ? applyFloatRules(op, operands, bound) : Span::any(type);
}

} // namespace maskir::dependence
