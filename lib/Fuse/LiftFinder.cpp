//===- LiftFinder.cpp - How large a value of a score may be ---------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LiftFinder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include <cmath>

using namespace mlir;
using namespace maskir;

// No attention has more tokens: it would have the square of that as weights.
static constexpr double kMostTokens = 1 << 28;

double LiftFinder::get(Value value, double factor) {
  auto [at, isNew] = known.try_emplace({value.getImpl(), factor}, kUnknown);
  if (!isNew)
    return at->second;
  if (known.size() > kMost)
    return kUnknown;
  double lift = compute(value, factor);
  return known[{value.getImpl(), factor}] = std::isnan(lift) ? kUnknown : lift;
}

/// The factor of an operand that is multiplied with a number, or divided by
/// one.
static std::optional<double> getFactor(Operation *op, unsigned operand) {
  APFloat constant(0.0f);
  bool divides = isa<arith::DivFOp>(op);
  if ((!divides && !isa<arith::MulFOp>(op)) || (divides && operand != 0) ||
      !matchPattern(op->getOperand(1 - operand), m_ConstantFloat(&constant)) ||
      !constant.isFiniteNonZero())
    return std::nullopt;
  double number = constant.convertToDouble();
  return divides ? 1 / number : number;
}

/// The same of an integer: positions are small, data as large as their type.
static double getIntegerLift(Value value, double factor, unsigned fuel) {
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)))
    return constant.getBitWidth() > 64 ? HUGE_VAL
                                       : factor * constant.getSExtValue();
  Type type = value.getType();
  double width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  double most = std::fabs(factor) * std::ldexp(1.0, width == 1 ? 0 : width - 1);
  Operation *op = value.getDefiningOp();
  if (!op && type.isIndex())
    return std::fabs(factor) * kMostTokens;
  if (!op || fuel == 0)
    return most;
  auto lift = [&](unsigned i, double by) {
    return getIntegerLift(op->getOperand(i), by, fuel - 1);
  };
  if (isa<arith::IndexCastOp, arith::ExtSIOp>(op))
    return lift(0, factor);
  if (isa<arith::AddIOp>(op))
    return lift(0, factor) + lift(1, factor);
  if (isa<arith::SubIOp>(op))
    return lift(0, factor) + lift(1, -factor);
  for (unsigned i : {0, 1})
    if (isa<arith::MulIOp>(op) &&
        matchPattern(op->getOperand(i), m_ConstantInt(&constant)))
      return lift(1 - i, factor * constant.getSExtValue());
  if (isa<arith::MaxSIOp, arith::MinSIOp>(op)) {
    double a = lift(0, factor), b = lift(1, factor);
    return isa<arith::MaxSIOp>(op) == (factor > 0) ? std::max(a, b)
                                                   : std::min(a, b);
  }
  if (isa<arith::SelectOp>(op))
    return std::max(lift(1, factor), lift(2, factor));
  return most;
}

/// An element of a constant is at most the largest of them.
static std::optional<double> getTableLift(Operation *op, double factor) {
  auto extract = dyn_cast<tensor::ExtractOp>(op);
  DenseFPElementsAttr elements;
  if (!extract || !matchPattern(extract.getTensor(), m_Constant(&elements)))
    return std::nullopt;
  double most = 0;
  for (APFloat number : elements) {
    bool losesInfo;
    number.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                   &losesInfo);
    double v = number.convertToDouble() * factor;
    most = std::isnan(v) ? HUGE_VAL : std::max(most, v);
  }
  return most;
}

static std::optional<double> getNumber(Value value) {
  APFloat constant(0.0f);
  if (!matchPattern(value, m_ConstantFloat(&constant)))
    return std::nullopt;
  bool losesInfo;
  constant.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                   &losesInfo);
  return constant.convertToDouble();
}

double LiftFinder::compute(Value value, double factor) {
  if (std::optional<double> number = getNumber(value))
    return std::isnan(*number * factor) ? kUnknown
                                        : std::max(*number * factor, 0.0);
  Operation *op = value.getDefiningOp();
  if (!op)
    return std::fabs(factor);
  if (op->getNumRegions())
    return kUnknown;
  return computeOp(op, factor);
}

double LiftFinder::ofSelect(Operation *op, double factor) {
  std::optional<double> a = getNumber(op->getOperand(1)),
                        b = getNumber(op->getOperand(2));
  auto isFill = [&](std::optional<double> v) {
    return withoutFills && v && *v * std::fabs(factor) <= kSoftFill;
  };
  double x = get(op->getOperand(1), factor), y = get(op->getOperand(2), factor);
  if (isFill(a) != isFill(b))
    return isFill(a) ? y : x;
  return std::max(x, y);
}

double LiftFinder::computeOp(Operation *op, double factor) {
  auto lift = [&](unsigned i, double by) { return get(op->getOperand(i), by); };
  if (isa<arith::SelectOp>(op))
    return ofSelect(op, factor);
  if (isa<arith::AddFOp>(op))
    return lift(0, factor) + lift(1, factor);
  if (isa<arith::SubFOp>(op))
    return lift(0, factor) + lift(1, -factor);
  if (isa<arith::NegFOp>(op))
    return lift(0, -factor);
  if (isa<arith::ExtFOp, arith::TruncFOp>(op))
    return lift(0, factor);
  if (isa<arith::MaximumFOp, arith::MinimumFOp, arith::MaxNumFOp,
          arith::MinNumFOp>(op))
    return std::max(lift(0, factor), lift(1, factor));
  if (isa<arith::SIToFPOp>(op))
    return std::max(0.0, getIntegerLift(op->getOperand(0), factor, 20));
  if (std::optional<double> table = getTableLift(op, factor))
    return *table;
  for (unsigned i : {0, 1})
    if (auto number = getFactor(op, i))
      return lift(i, factor * *number);
  return ofFunction(op, factor);
}

double LiftFinder::ofFunction(Operation *op, double factor) {
  double size = std::fabs(factor);
  if (isa<tensor::ExtractOp>(op)) // data
    return size;
  if (isa<arith::UIToFPOp>(op))
    return size *
           std::ldexp(1.0, op->getOperand(0).getType().getIntOrFloatBitWidth());
  if (isa<math::TanhOp, math::ErfOp, math::SinOp, math::CosOp>(op))
    return size;
  if (isa<math::ExpOp>(op))
    return size * std::exp(get(op->getOperand(0), 1));
  if (isa<arith::MulFOp>(op))
    return size * getMagnitude(op->getOperand(0)) *
           getMagnitude(op->getOperand(1));
  if (isa<math::AbsFOp, math::FloorOp>(op))
    return size * (1 + getMagnitude(op->getOperand(0)));
  // Of other functions of data alone, nothing large is expected.
  for (Value operand : op->getOperands())
    if (!isa<FloatType>(operand.getType()) || getMagnitude(operand) > 1 ||
        isa_and_nonnull<arith::SelectOp>(operand.getDefiningOp()))
      return kUnknown;
  return size;
}
