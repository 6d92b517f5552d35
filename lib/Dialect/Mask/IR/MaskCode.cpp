//===- MaskCode.cpp - Scalar code of masks ---===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace maskir;

Value mask::buildMaskTest(OpBuilder &builder, Location loc, Value mask,
                          const Position &position) {
  if (auto op = mask.getDefiningOp<PredicateOpInterface>())
    return op.buildTest(builder, loc, position);
  emitError(loc) << "expects a mask that an operation of the mask dialect "
                    "defines, found a block argument: inline the function or "
                    "pass the mask's data instead";
  return nullptr;
}

Value mask::buildIndex(OpBuilder &builder, Location loc, int64_t value) {
  return arith::ConstantIndexOp::create(builder, loc, value);
}

Value mask::buildMixed(OpBuilder &builder, Location loc, Value operand,
                       std::optional<int64_t> attribute) {
  return attribute ? buildIndex(builder, loc, *attribute) : operand;
}

Value mask::buildInRange(OpBuilder &builder, Location loc, Value tensor,
                         ValueRange indices) {
  Value zero = buildIndex(builder, loc, 0), inRange;
  auto require = [&](arith::CmpIPredicate predicate, Value a, Value b) {
    Value test = arith::CmpIOp::create(builder, loc, predicate, a, b);
    inRange =
        inRange ? arith::AndIOp::create(builder, loc, inRange, test) : test;
  };
  auto type = cast<RankedTensorType>(tensor.getType());
  for (auto [dimension, index] : llvm::enumerate(indices)) {
    Value size = type.isDynamicDim(dimension)
                     ? tensor::DimOp::create(builder, loc, tensor, dimension)
                     : buildIndex(builder, loc, type.getDimSize(dimension));
    require(arith::CmpIPredicate::sge, index, zero);
    require(arith::CmpIPredicate::slt, index, size);
  }
  return inRange;
}

Value mask::buildGuardedRead(OpBuilder &builder, Location loc, Value tensor,
                             ValueRange indices, TypedAttr otherwise) {
  Value inRange = buildInRange(builder, loc, tensor, indices);
  auto read = scf::IfOp::create(
      builder, loc, inRange,
      [&](OpBuilder &b, Location l) {
        Value element = tensor::ExtractOp::create(b, l, tensor, indices);
        scf::YieldOp::create(b, l, element);
      },
      [&](OpBuilder &b, Location l) {
        Value constant = arith::ConstantOp::create(b, l, otherwise);
        scf::YieldOp::create(b, l, constant);
      });
  return read.getResult(0);
}

Value mask::buildGuardedInteger(OpBuilder &builder, Location loc, Value tensor,
                                ValueRange indices, int64_t otherwise) {
  Type type = getElementTypeOrSelf(tensor.getType());
  Value read = buildGuardedRead(builder, loc, tensor, indices,
                                builder.getIntegerAttr(type, otherwise));
  if (type.isIndex())
    return read;
  return arith::IndexCastOp::create(builder, loc, builder.getIndexType(), read);
}

bool mask::isPure(Region &region, Operation *&offender) {
  WalkResult result = region.walk([&](Operation *op) {
    if (op->hasTrait<OpTrait::IsTerminator>() ||
        op->hasTrait<OpTrait::HasRecursiveMemoryEffects>() ||
        isMemoryEffectFree(op))
      return WalkResult::advance();
    offender = op;
    return WalkResult::interrupt();
  });
  return !result.wasInterrupted();
}

/// A division that MLIR calls pure, by a number that may be 0, or -1, where the
/// quotient may not fit.
static bool mayTrap(Operation *op) {
  if (!isa<arith::FloorDivSIOp, arith::RemSIOp, arith::RemUIOp>(op))
    return false;
  APInt divisor;
  return !matchPattern(op->getOperand(1), m_ConstantInt(&divisor)) ||
         divisor.isZero() || divisor.isAllOnes();
}

bool mask::canSpeculate(Operation *op) {
  if (!mlir::isPure(op))
    return false;
  WalkResult result = op->walk([](Operation *nested) {
    return mayTrap(nested) ? WalkResult::interrupt() : WalkResult::advance();
  });
  return !result.wasInterrupted();
}
