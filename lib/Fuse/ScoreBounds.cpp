//===- ScoreBounds.cpp - How far scores may go ----------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScoreBounds.h"
#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Raise/SoftFill.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"
#include <algorithm>
#include <cmath>

using namespace mlir;

namespace maskir {

static constexpr double kLargest = std::numeric_limits<float>::max();

std::optional<double> getPositive(Value value) {
  APFloat constant(0.0f);
  if (!matchPattern(value, m_ConstantFloat(&constant)) ||
      !constant.isFiniteNonZero() || constant.isNegative())
    return std::nullopt;
  return constant.convertToDouble();
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

/// Arguments hold data; what a loop carries was computed.
static bool isData(Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  return argument && isa<FunctionOpInterface, attn::AttentionOp>(
                         argument.getOwner()->getParentOp());
}

/// What a score was multiplied with, where that makes it larger.
static double getScale(Value data) {
  auto argument = dyn_cast<BlockArgument>(data);
  auto op =
      argument ? dyn_cast<attn::AttentionOp>(argument.getOwner()->getParentOp())
               : nullptr;
  if (!op || argument.getArgNumber() != 0 || !op.getScaleAttr())
    return 1;
  return std::max(1.0, std::fabs(op.getScaleAttr().getValueAsDouble()));
}

/// Of an element of a table: the numbers of a constant are known, and what the
/// program computes may be any finite number.
double LiftFinder::getElementLift(Value table, double factor) const {
  DenseFPElementsAttr numbers;
  if (!matchPattern(table, m_Constant(&numbers)))
    return isData(table) ? getDataLift(factor) : std::fabs(factor) * kLargest;
  double most = 0;
  for (const APFloat &number : numbers.getValues<APFloat>()) {
    double lift = number.convertToDouble() * factor;
    most = std::isnan(lift) ? LiftFinder::kUnbounded : std::max(most, lift);
  }
  return most;
}

/// Any number of an integer type, as a float.
static double getIntegerLift(Value integer, double factor) {
  Type type = integer.getType();
  return std::ldexp(std::fabs(factor),
                    type.isIndex() ? 64 : type.getIntOrFloatBitWidth());
}

void LiftFinder::setFill(double fill) {
  double limit = raise::getReachingFactor(fill);
  if (limit != largeFactor)
    known.clear();
  largeFactor = limit;
}

double LiftFinder::getDataLift(double factor) const {
  double magnitude = std::fabs(factor);
  return magnitude < largeFactor ? magnitude : kUnbounded;
}

double LiftFinder::get(Value value, double factor) {
  auto [at, isNew] =
      known.try_emplace({value.getAsOpaquePointer(), factor}, kUnbounded);
  if (!isNew)
    return at->second;
  if (known.size() > kMost)
    return kUnbounded;
  double lift = compute(value, factor);
  // Beyond f32 is infinity, or NaN.
  return at->second = lift <= kLargest ? lift : kUnbounded;
}

double LiftFinder::getMagnitude(Value value) {
  return std::max({1.0, get(value, 1), get(value, -1)});
}

double LiftFinder::compute(Value value, double factor) {
  APFloat constant(0.0f);
  if (matchPattern(value, m_ConstantFloat(&constant))) {
    double number = constant.convertToDouble() * factor;
    return std::isnan(number) ? kUnbounded : std::max(number, 0.0);
  }
  if (isData(value))
    return getDataLift(factor * getScale(value));
  Operation *op = value.getDefiningOp();
  if (!op)
    return kUnbounded;
  auto lift = [&](unsigned i, double by) { return get(op->getOperand(i), by); };
  for (unsigned i : {0, 1})
    if (auto number = getFactor(op, i))
      return lift(i, factor * *number);
  return llvm::TypeSwitch<Operation *, double>(op)
      .Case([&](arith::SelectOp) {
        return std::max(lift(1, factor), lift(2, factor));
      })
      .Case<arith::MaximumFOp, arith::MinimumFOp, arith::MaxNumFOp,
            arith::MinNumFOp>(
          [&](auto) { return std::max(lift(0, factor), lift(1, factor)); })
      .Case([&](arith::AddFOp) { return lift(0, factor) + lift(1, factor); })
      .Case([&](arith::SubFOp) { return lift(0, factor) + lift(1, -factor); })
      .Case([&](arith::NegFOp) { return lift(0, -factor); })
      .Case([&](arith::ExtFOp) { return lift(0, factor); })
      .Default([&](Operation *) { return computeFunction(op, factor); });
}

double LiftFinder::computeFunction(Operation *op, double factor) {
  double magnitude = std::fabs(factor);
  auto operand = [&](unsigned i) { return op->getOperand(i); };
  return llvm::TypeSwitch<Operation *, double>(op)
      .Case([&](arith::MulFOp) {
        double a = getMagnitude(operand(0)), b = getMagnitude(operand(1));
        return magnitude * std::max(a, b) < largeFactor ? magnitude * a * b
                                                        : kUnbounded;
      })
      .Case([&](arith::TruncFOp narrow) {
        auto type = cast<FloatType>(narrow.getType());
        double largest =
            APFloat::getLargest(type.getFloatSemantics()).convertToDouble();
        return getMagnitude(operand(0)) > largest ? kUnbounded
                                                  : get(operand(0), factor);
      })
      .Case([&](math::AbsFOp) {
        return std::max(get(operand(0), factor), get(operand(0), -factor));
      })
      .Case<math::TanhOp, math::ErfOp, math::SinOp, math::CosOp>(
          [&](auto) { return magnitude; })
      .Case<arith::SIToFPOp, arith::UIToFPOp>(
          [&](auto) { return getIntegerLift(operand(0), factor); })
      .Case([&](tensor::ExtractOp read) {
        return getElementLift(read.getTensor(), factor);
      })
      .Default(kUnbounded);
}

} // namespace maskir
