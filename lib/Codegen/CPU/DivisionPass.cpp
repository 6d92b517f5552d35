//===- DivisionPass.cpp - No division ends the process --------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Codegen/CPU/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

namespace maskir {

#define GEN_PASS_DEF_MASKCPUDIVISIONPASS
#include "maskir/Codegen/CPU/Passes.h.inc"

namespace {

/// Where x86 would stop the process, the divisor is 1. The program can't know:
/// the quotient is undefined.
template <typename Op>
void guard(Op op, bool isSigned) {
  Type type = op.getType();
  APInt number;
  if (!type.isIntOrIndex() ||
      (matchPattern(op.getRhs(), m_ConstantInt(&number)) && !number.isZero() &&
       !number.isAllOnes()))
    return;
  OpBuilder builder(op);
  Location loc = op.getLoc();
  auto constant = [&](const APInt &value) {
    return arith::ConstantOp::create(builder, loc, type,
                                     builder.getIntegerAttr(type, value));
  };
  auto isEqual = [&](Value a, Value b) -> Value {
    return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq, a, b);
  };
  unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  Value isWrong = isEqual(op.getRhs(), constant(APInt::getZero(width)));
  if (isSigned) {
    Value least =
        isEqual(op.getLhs(), constant(APInt::getSignedMinValue(width)));
    Value minusOne = isEqual(op.getRhs(), constant(APInt::getAllOnes(width)));
    Value both = arith::AndIOp::create(builder, loc, least, minusOne);
    isWrong = arith::OrIOp::create(builder, loc, isWrong, both);
  }
  Value one = constant(APInt(width, 1));
  op.getRhsMutable().assign(
      arith::SelectOp::create(builder, loc, isWrong, one, op.getRhs()));
}

class MaskCpuDivision : public impl::MaskCpuDivisionPassBase<MaskCpuDivision> {
  void runOnOperation() override {
    getOperation().walk([](Operation *op) {
      if (auto divide = dyn_cast<arith::DivSIOp>(op))
        guard(divide, /*isSigned=*/true);
      else if (auto remainder = dyn_cast<arith::RemSIOp>(op))
        guard(remainder, /*isSigned=*/true);
      else if (auto divide = dyn_cast<arith::DivUIOp>(op))
        guard(divide, /*isSigned=*/false);
      else if (auto remainder = dyn_cast<arith::RemUIOp>(op))
        guard(remainder, /*isSigned=*/false);
    });
  }
};

} // namespace
} // namespace maskir
