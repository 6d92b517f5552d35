//===- IntegerRules.cpp - Integer scalar operations -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Evaluators.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Index/IR/IndexOps.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using llvm::APInt;

namespace maskir::reference {
namespace {

using Operands = ScalarInterpreter::Operands;
using Results = ScalarInterpreter::Results;

/// The width of an integer type; index has 64 bits.
unsigned getWidth(Type type) {
  return type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
}

//===----------------------------------------------------------------------===//
// Two operands, one result
//===----------------------------------------------------------------------===//

using Total = APInt (*)(const APInt &, const APInt &);

APInt bitAnd(const APInt &a, const APInt &b) { return a & b; }
APInt bitOr(const APInt &a, const APInt &b) { return a | b; }
APInt bitXor(const APInt &a, const APInt &b) { return a ^ b; }
APInt maxSigned(const APInt &a, const APInt &b) { return a.sgt(b) ? a : b; }
APInt minSigned(const APInt &a, const APInt &b) { return a.slt(b) ? a : b; }
APInt maxUnsigned(const APInt &a, const APInt &b) { return a.ugt(b) ? a : b; }
APInt minUnsigned(const APInt &a, const APInt &b) { return a.ult(b) ? a : b; }

/// An operation that has a result for all operands.
template <Total function>
LogicalResult total(Operation *op, Operands operands, ScalarInterpreter &,
                    Results &results) {
  const APInt *a = expectInteger(op, operands, 0);
  const APInt *b = a ? expectInteger(op, operands, 1) : nullptr;
  if (!b)
    return failure();
  results.push_back(RuntimeValue::integer(function(*a, *b)));
  return success();
}

APInt add(const APInt &a, const APInt &b, bool &isSigned, bool &isUnsigned) {
  (void)a.sadd_ov(b, isSigned);
  return a.uadd_ov(b, isUnsigned);
}
APInt sub(const APInt &a, const APInt &b, bool &isSigned, bool &isUnsigned) {
  (void)a.ssub_ov(b, isSigned);
  return a.usub_ov(b, isUnsigned);
}
APInt mul(const APInt &a, const APInt &b, bool &isSigned, bool &isUnsigned) {
  (void)a.smul_ov(b, isSigned);
  return a.umul_ov(b, isUnsigned);
}

using Wrapping = APInt (*)(const APInt &, const APInt &, bool &, bool &);

/// The result wraps, or is poison where a flag promises that it does not.
RuntimeValue wrap(Operation *op, APInt value, bool isSigned, bool isUnsigned) {
  if (auto flags = dyn_cast<arith::ArithIntegerOverflowFlagsInterface>(op))
    if ((isSigned && flags.hasNoSignedWrap()) ||
        (isUnsigned && flags.hasNoUnsignedWrap()))
      return RuntimeValue::poison();
  return RuntimeValue::integer(std::move(value));
}

template <Wrapping function>
LogicalResult wrapping(Operation *op, Operands operands, ScalarInterpreter &,
                       Results &results) {
  const APInt *a = expectInteger(op, operands, 0);
  const APInt *b = a ? expectInteger(op, operands, 1) : nullptr;
  if (!b)
    return failure();
  bool isSigned = false, isUnsigned = false;
  APInt value = function(*a, *b, isSigned, isUnsigned);
  results.push_back(wrap(op, value, isSigned, isUnsigned));
  return success();
}

APInt divSigned(const APInt &a, const APInt &b) { return a.sdiv(b); }
APInt divUnsigned(const APInt &a, const APInt &b) { return a.udiv(b); }
APInt remSigned(const APInt &a, const APInt &b) { return a.srem(b); }
APInt remUnsigned(const APInt &a, const APInt &b) { return a.urem(b); }
APInt ceilUnsigned(const APInt &a, const APInt &b) {
  return a.urem(b).isZero() ? a.udiv(b) : a.udiv(b) + 1;
}

/// A division: by zero it is undefined, and so is a signed quotient that does
/// not fit. (The remainder of that quotient is undefined as well: machines
/// trap.)
template <Total function, bool isSigned>
LogicalResult division(Operation *op, Operands operands, ScalarInterpreter &,
                       Results &results) {
  if (operands[1].isPoison())
    return reportUndefined(op, "the divisor is poison");
  const APInt *b = expectInteger(op, operands, 1);
  if (!b)
    return failure();
  if (b->isZero())
    return reportUndefined(op, "division by zero");
  if (operands[0].isPoison()) {
    results.push_back(RuntimeValue::poison());
    return success();
  }
  const APInt *a = expectInteger(op, operands, 0);
  if (!a)
    return failure();
  if (isSigned && a->isMinSignedValue() && b->isAllOnes())
    return reportUndefined(op, "the quotient does not fit its type");
  bool exact = static_cast<bool>(op->getAttr("isExact"));
  bool rest = isSigned ? !a->srem(*b).isZero() : !a->urem(*b).isZero();
  results.push_back(exact && rest ? RuntimeValue::poison()
                                  : RuntimeValue::integer(function(*a, *b)));
  return success();
}

APInt shiftLeft(const APInt &a, const APInt &b, bool &isSigned,
                bool &isUnsigned) {
  (void)a.sshl_ov(b, isSigned);
  (void)a.ushl_ov(b, isUnsigned);
  return a.shl(b);
}
APInt shiftSigned(const APInt &a, const APInt &b, bool &, bool &) {
  return a.ashr(b);
}
APInt shiftUnsigned(const APInt &a, const APInt &b, bool &, bool &) {
  return a.lshr(b);
}

/// A shift: by the width or more it is poison.
template <Wrapping function>
LogicalResult shift(Operation *op, Operands operands, ScalarInterpreter &,
                    Results &results) {
  const APInt *a = expectInteger(op, operands, 0);
  const APInt *b = a ? expectInteger(op, operands, 1) : nullptr;
  if (!b)
    return failure();
  if (b->uge(b->getBitWidth())) {
    results.push_back(RuntimeValue::poison());
    return success();
  }
  bool isSigned = false, isUnsigned = false;
  APInt value = function(*a, *b, isSigned, isUnsigned);
  bool lost = op->getAttr("isExact") && value.shl(*b) != *a;
  results.push_back(lost ? RuntimeValue::poison()
                         : wrap(op, value, isSigned, isUnsigned));
  return success();
}

//===----------------------------------------------------------------------===//
// Comparisons, casts, constants
//===----------------------------------------------------------------------===//

LogicalResult compareIntegers(Operation *op, Operands operands,
                              ScalarInterpreter &, Results &results) {
  const APInt *a = expectInteger(op, operands, 0);
  const APInt *b = a ? expectInteger(op, operands, 1) : nullptr;
  if (!b)
    return failure();
  // The two dialects number their predicates alike.
  auto predicate =
      isa<index::CmpOp>(op)
          ? static_cast<arith::CmpIPredicate>(cast<index::CmpOp>(op).getPred())
          : cast<arith::CmpIOp>(op).getPredicate();
  results.push_back(
      RuntimeValue::boolean(arith::applyCmpPredicate(predicate, *a, *b)));
  return success();
}

/// Sign extension or truncation to the width of the result.
LogicalResult castSigned(Operation *op, Operands operands, ScalarInterpreter &,
                         Results &results) {
  const APInt *value = expectInteger(op, operands, 0);
  if (!value)
    return failure();
  unsigned width = getWidth(op->getResult(0).getType());
  APInt cast = value->sextOrTrunc(width);
  results.push_back(wrap(op, cast,
                         cast.sextOrTrunc(value->getBitWidth()) != *value,
                         cast.zextOrTrunc(value->getBitWidth()) != *value));
  return success();
}

/// Zero extension or truncation to the width of the result.
LogicalResult castUnsigned(Operation *op, Operands operands,
                           ScalarInterpreter &, Results &results) {
  const APInt *value = expectInteger(op, operands, 0);
  if (!value)
    return failure();
  if (op->getAttr("nonNeg") && value->isNegative()) {
    results.push_back(RuntimeValue::poison());
    return success();
  }
  unsigned width = getWidth(op->getResult(0).getType());
  results.push_back(RuntimeValue::integer(value->zextOrTrunc(width)));
  return success();
}

LogicalResult absolute(Operation *op, Operands operands, ScalarInterpreter &,
                       Results &results) {
  const APInt *value = expectInteger(op, operands, 0);
  if (!value)
    return failure();
  results.push_back(RuntimeValue::integer(value->abs()));
  return success();
}

LogicalResult indexConstant(Operation *op, Operands, ScalarInterpreter &,
                            Results &results) {
  const APInt &value = cast<index::ConstantOp>(op).getValue();
  results.push_back(RuntimeValue::integer(value.sextOrTrunc(64)));
  return success();
}

LogicalResult boolConstant(Operation *op, Operands, ScalarInterpreter &,
                           Results &results) {
  results.push_back(
      RuntimeValue::boolean(cast<index::BoolConstantOp>(op).getValue()));
  return success();
}

} // namespace

void addIntegerRules(RuleTable &table) {
  addRule<arith::AddIOp>(table, wrapping<add>);
  addRule<arith::SubIOp>(table, wrapping<sub>);
  addRule<arith::MulIOp>(table, wrapping<mul>);
  addRule<arith::AndIOp>(table, total<bitAnd>);
  addRule<arith::OrIOp>(table, total<bitOr>);
  addRule<arith::XOrIOp>(table, total<bitXor>);
  addRule<arith::MaxSIOp>(table, total<maxSigned>);
  addRule<arith::MinSIOp>(table, total<minSigned>);
  addRule<arith::MaxUIOp>(table, total<maxUnsigned>);
  addRule<arith::MinUIOp>(table, total<minUnsigned>);
  addRule<arith::DivSIOp>(table, division<divSigned, true>, true);
  addRule<arith::DivUIOp>(table, division<divUnsigned, false>, true);
  addRule<arith::RemSIOp>(table, division<remSigned, true>, true);
  addRule<arith::RemUIOp>(table, division<remUnsigned, false>, true);
  addRule<arith::FloorDivSIOp>(table, division<floorDiv, true>, true);
  addRule<arith::CeilDivSIOp>(table, division<ceilDiv, true>, true);
  addRule<arith::CeilDivUIOp>(table, division<ceilUnsigned, false>, true);
  addRule<arith::ShLIOp>(table, shift<shiftLeft>);
  addRule<arith::ShRSIOp>(table, shift<shiftSigned>);
  addRule<arith::ShRUIOp>(table, shift<shiftUnsigned>);
  addRule<arith::CmpIOp>(table, compareIntegers);
  addRule<arith::ExtSIOp>(table, castSigned);
  addRule<arith::TruncIOp>(table, castSigned);
  addRule<arith::IndexCastOp>(table, castSigned);
  addRule<arith::ExtUIOp>(table, castUnsigned);
  addRule<arith::IndexCastUIOp>(table, castUnsigned);
  addRule<math::AbsIOp>(table, absolute);
}

void addIndexRules(RuleTable &table) {
  addRule<index::ConstantOp>(table, indexConstant);
  addRule<index::BoolConstantOp>(table, boolConstant);
  addRule<index::AddOp>(table, wrapping<add>);
  addRule<index::SubOp>(table, wrapping<sub>);
  addRule<index::MulOp>(table, wrapping<mul>);
  addRule<index::AndOp>(table, total<bitAnd>);
  addRule<index::OrOp>(table, total<bitOr>);
  addRule<index::XOrOp>(table, total<bitXor>);
  addRule<index::MaxSOp>(table, total<maxSigned>);
  addRule<index::MinSOp>(table, total<minSigned>);
  addRule<index::MaxUOp>(table, total<maxUnsigned>);
  addRule<index::MinUOp>(table, total<minUnsigned>);
  addRule<index::DivSOp>(table, division<divSigned, true>, true);
  addRule<index::DivUOp>(table, division<divUnsigned, false>, true);
  addRule<index::RemSOp>(table, division<remSigned, true>, true);
  addRule<index::RemUOp>(table, division<remUnsigned, false>, true);
  addRule<index::FloorDivSOp>(table, division<floorDiv, true>, true);
  addRule<index::CeilDivSOp>(table, division<ceilDiv, true>, true);
  addRule<index::CeilDivUOp>(table, division<ceilUnsigned, false>, true);
  addRule<index::ShlOp>(table, shift<shiftLeft>);
  addRule<index::ShrSOp>(table, shift<shiftSigned>);
  addRule<index::ShrUOp>(table, shift<shiftUnsigned>);
  addRule<index::CmpOp>(table, compareIntegers);
  addRule<index::CastSOp>(table, castSigned);
  addRule<index::CastUOp>(table, castUnsigned);
}

} // namespace maskir::reference
