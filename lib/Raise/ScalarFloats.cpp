//===- ScalarFloats.cpp - Float expressions back to scalar code -----------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Scores are computed in f32, whatever the program's type is. What f32 can not
// stand for is not emitted.
//
//===----------------------------------------------------------------------===//

#include "ScalarEmitter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace maskir::raise;
using namespace mlir;

// Constants beside positions are no larger than they are.
static constexpr int64_t kFewTokens = 1 << 24;
// Below that, f32 rounds by less than a tolerance of scores.
static constexpr double kSmall = 1024;

Value ScalarEmitter::function(Expr e) {
  SmallVector<Value> o;
  for (Expr operand : e->operands) {
    o.push_back(emit(operand));
    if (!o.back())
      return nullptr;
  }
  switch (e->getFn()) {
  case Fn::Add:
    return arith::AddFOp::create(inside, loc, o[0], o[1]);
  case Fn::Sub:
    return arith::SubFOp::create(inside, loc, o[0], o[1]);
  case Fn::Mul:
    return arith::MulFOp::create(inside, loc, o[0], o[1]);
  case Fn::Div:
    return arith::DivFOp::create(inside, loc, o[0], o[1]);
  case Fn::Neg:
    return arith::NegFOp::create(inside, loc, o[0]);
  case Fn::Max:
    return arith::MaximumFOp::create(inside, loc, o[0], o[1]);
  case Fn::Min:
    return arith::MinimumFOp::create(inside, loc, o[0], o[1]);
  case Fn::Exp:
    return math::ExpOp::create(inside, loc, o[0]);
  case Fn::Exp2:
    return math::Exp2Op::create(inside, loc, o[0]);
  case Fn::Floor:
    return math::FloorOp::create(inside, loc, o[0]);
  case Fn::Named: {
    OperationState state(loc, e->name, o, inside.getF32Type());
    return inside.create(state)->getResult(0);
  }
  }
  return nullptr;
}

/// Positions and sizes are far below 2^24.
static bool isPosition(Expr e) {
  switch (e->kind) {
  case Kind::Var:
  case Kind::Dim:
    return true;
  case Kind::Affine:
    return e->range.fitsSigned(25) ||
           (std::abs(e->integer) < kFewTokens &&
            llvm::all_of(e->coefficients,
                         [](int64_t k) { return k == 1 || k == -1; }) &&
            llvm::all_of(e->operands, isPosition));
  case Kind::Max:
  case Kind::Min:
    return llvm::all_of(e->operands, isPosition);
  default:
    return e->range.fitsSigned(25);
  }
}

/// The type that the program converts an integer to, by its precision.
static FloatType getFloatType(OpBuilder &b, unsigned exactBits) {
  for (FloatType type : {FloatType(b.getBF16Type()), FloatType(b.getF16Type()),
                         FloatType(b.getF32Type()), FloatType(b.getF64Type())})
    if (getExactBits(type) == exactBits)
      return type;
  return nullptr;
}

/// Rounded as the program rounds it: a position of 257 is none in bf16.
Value ScalarEmitter::convertInteger(Expr e) {
  FloatType type = inside.getF32Type();
  if (!e->operands[0]->range.fitsSigned(unsigned(e->integer) + 1))
    type = getFloatType(inside, e->integer);
  if (!type)
    return fail("integers as floats of an unknown type");
  if (e->integer > 24 && eval.isAddedInF64(e) && !isPosition(e->operands[0]))
    return fail(kOnlyF64);
  Value v = emit(e->operands[0]);
  if (!v)
    return nullptr;
  v = arith::IndexCastOp::create(inside, loc, inside.getI64Type(), v);
  return convert(arith::SIToFPOp::create(inside, loc, type, v), Sort::Float);
}

/// Does f32 cut a number off that the program adds to in f64?
bool ScalarEmitter::isCut(Expr e) {
  auto isCutNumber = [](double v) {
    return std::fabs(v) >= kSmall && double(float(v)) != v;
  };
  if (!eval.isAddedInF64(e))
    return false;
  if (e->is(Kind::FloatConst))
    return isCutNumber(e->number);
  std::shared_ptr<const TableData> data = c.getTable(e);
  for (int64_t i = 0, n = data->getNumElements(); i < n; ++i)
    if (isCutNumber(data->getNumber(i)))
      return true;
  return false;
}

Value ScalarEmitter::number(Expr e) {
  switch (e->kind) {
  case Kind::FloatConst:
    if (isCut(e))
      return fail(kOnlyF64);
    return arith::ConstantOp::create(outside, loc,
                                     outside.getF32FloatAttr(float(e->number)));
  case Kind::FloatSelect: {
    Value p = emit(e->operands[0]), a = emit(e->operands[1]),
          b = emit(e->operands[2]);
    return p && a && b
               ? arith::SelectOp::create(inside, loc, p, a, b).getResult()
               : nullptr;
  }
  case Kind::FloatRead:
    return readScalar(e, Value::getFromOpaquePointer(e->source), e->operands);
  case Kind::FloatTable:
    if (isCut(e))
      return fail(kOnlyF64);
    return readScalar(e, emitTable(outside, loc, *c.getTable(e)), e->operands);
  case Kind::FloatFn:
    return function(e);
  case Kind::IntToFloat:
    return convertInteger(e);
  default:
    return fail("a reduction or an unknown operation of floats");
  }
}
