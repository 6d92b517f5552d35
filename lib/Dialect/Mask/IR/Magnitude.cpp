//===- Magnitude.cpp - How large integers may become ----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Magnitude.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"
#include <algorithm>

using namespace mlir;

namespace maskir::mask {

/// No number of this is exact; sums of it do not overflow.
static constexpr unsigned kHuge = 1000;

unsigned Magnitude::get(Type type) {
  return type.isIndex() ? 63 : type.getIntOrFloatBitWidth() - 1;
}

static unsigned getMagnitude(const APInt &number) {
  return number.isZero() ? 0 : (number.abs() - 1).getActiveBits();
}

static unsigned add(unsigned a, unsigned b) {
  return std::min(std::max(a, b) + 1, kHuge);
}

static unsigned multiply(unsigned a, unsigned b) {
  return std::min(a + b, kHuge);
}

Magnitude::Magnitude(ValueRange axes) {
  for (Value axis : axes)
    known.insert({axis, kPosition});
}

unsigned Magnitude::get(Value value) {
  auto found = known.find(value);
  if (found != known.end())
    return found->second;
  // A result that wrapped is any number.
  known.insert({value, get(value.getType())});
  unsigned result = compute(value);
  known[value] = result;
  return result;
}

unsigned Magnitude::compute(Value value) {
  unsigned any = get(value.getType());
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)))
    return getMagnitude(constant);
  Operation *op = value.getDefiningOp();
  if (!op)
    return any;
  auto operand = [&](unsigned i) { return get(op->getOperand(i)); };
  // What an operand made by wrapping is bounded by its type.
  auto clipped = [&](unsigned i) {
    return std::min(operand(i), get(op->getOperand(i).getType()));
  };
  return llvm::TypeSwitch<Operation *, unsigned>(op)
      .Case([&](tensor::DimOp) { return kPosition; })
      .Case<arith::IndexCastOp, arith::ExtSIOp, arith::TruncIOp>(
          [&](auto) { return std::min(clipped(0), any); })
      .Case<arith::IndexCastUIOp, arith::ExtUIOp>([&](auto cast) {
        Type from = cast.getIn().getType();
        return from.isIndex() ? any
                              : std::min(from.getIntOrFloatBitWidth(), any);
      })
      .Case<arith::AddIOp, arith::SubIOp>(
          [&](auto) { return add(clipped(0), clipped(1)); })
      .Case([&](arith::MulIOp) { return multiply(clipped(0), clipped(1)); })
      .Case<arith::MinSIOp, arith::MaxSIOp>(
          [&](auto) { return std::max(clipped(0), clipped(1)); })
      .Case([&](arith::SelectOp) { return std::max(clipped(1), clipped(2)); })
      .Case<arith::DivSIOp, arith::FloorDivSIOp, arith::CeilDivSIOp,
            math::AbsIOp>([&](auto) { return clipped(0); })
      .Case([&](arith::RemSIOp) { return std::min(clipped(0), clipped(1)); })
      .Default([&](Operation *) { return any; });
}

unsigned Magnitude::get(AffineExpr expr, ValueRange symbols) {
  switch (expr.getKind()) {
  case AffineExprKind::Constant:
    return getMagnitude(
        APInt(64, cast<AffineConstantExpr>(expr).getValue(), true));
  case AffineExprKind::DimId:
    return kPosition;
  case AffineExprKind::SymbolId:
    return get(symbols[cast<AffineSymbolExpr>(expr).getPosition()]);
  default:
    auto binary = cast<AffineBinaryOpExpr>(expr);
    unsigned lhs = get(binary.getLHS(), symbols),
             rhs = get(binary.getRHS(), symbols);
    if (expr.getKind() == AffineExprKind::Add)
      return add(lhs, rhs);
    if (expr.getKind() == AffineExprKind::Mul)
      return multiply(lhs, rhs);
    // Divisors are positive. The numerator is computed, too.
    return lhs;
  }
}

} // namespace maskir::mask
