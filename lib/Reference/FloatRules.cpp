//===- FloatRules.cpp - Float scalar operations ---------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Evaluators.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/APFloat.h"
#include <cmath>

using namespace mlir;
using llvm::APFloat;
using llvm::APInt;
using llvm::APSInt;

namespace maskir::reference {
namespace {

using Operands = ScalarInterpreter::Operands;
using Results = ScalarInterpreter::Results;
using Unary = double (*)(double);
using Binary = double (*)(double, double);

// Computing in f64 and rounding once gives the exactly rounded result of +, -,
// *, / and sqrt in f32, f16 and bf16: f64 has more than twice their digits.
template <Unary function>
LogicalResult unary(Operation *op, Operands operands, ScalarInterpreter &run,
                    Results &results) {
  const double *a = expectReal(op, operands, 0);
  if (!a)
    return failure();
  results.push_back(run.makeReal(function(*a), op->getResult(0).getType()));
  return success();
}

template <Binary function>
LogicalResult binary(Operation *op, Operands operands, ScalarInterpreter &run,
                     Results &results) {
  const double *a = expectReal(op, operands, 0);
  const double *b = a ? expectReal(op, operands, 1) : nullptr;
  if (!b)
    return failure();
  results.push_back(run.makeReal(function(*a, *b), op->getResult(0).getType()));
  return success();
}

double identity(double a) { return a; }
double negate(double a) { return -a; }
double reciprocalSqrt(double a) { return 1.0 / std::sqrt(a); }
/// To the nearest integer, ties to even, whatever the rounding mode is.
double roundEven(double a) {
  APFloat value(a);
  value.roundToIntegral(APFloat::rmNearestTiesToEven);
  return value.convertToDouble();
}
double add(double a, double b) { return a + b; }
double sub(double a, double b) { return a - b; }
double mul(double a, double b) { return a * b; }
double div(double a, double b) { return a / b; }

/// NaN if an operand is NaN; -0 < +0.
double maximum(double a, double b) {
  return llvm::maximum(APFloat(a), APFloat(b)).convertToDouble();
}
double minimum(double a, double b) {
  return llvm::minimum(APFloat(a), APFloat(b)).convertToDouble();
}
/// The other operand if one is NaN.
double maxNumber(double a, double b) {
  return llvm::maxnum(APFloat(a), APFloat(b)).convertToDouble();
}
double minNumber(double a, double b) {
  return llvm::minnum(APFloat(a), APFloat(b)).convertToDouble();
}

LogicalResult fma(Operation *op, Operands operands, ScalarInterpreter &run,
                  Results &results) {
  const double *a = expectReal(op, operands, 0);
  const double *b = a ? expectReal(op, operands, 1) : nullptr;
  const double *c = b ? expectReal(op, operands, 2) : nullptr;
  if (!c)
    return failure();
  results.push_back(
      run.makeReal(std::fma(*a, *b, *c), op->getResult(0).getType()));
  return success();
}

LogicalResult compareFloats(Operation *op, Operands operands,
                            ScalarInterpreter &, Results &results) {
  const double *a = expectReal(op, operands, 0);
  const double *b = a ? expectReal(op, operands, 1) : nullptr;
  if (!b)
    return failure();
  results.push_back(RuntimeValue::boolean(arith::applyCmpPredicate(
      cast<arith::CmpFOp>(op).getPredicate(), APFloat(*a), APFloat(*b))));
  return success();
}

template <bool isSigned>
LogicalResult fromInteger(Operation *op, Operands operands,
                          ScalarInterpreter &run, Results &results) {
  const APInt *value = expectInteger(op, operands, 0);
  if (!value)
    return failure();
  Type type = op->getResult(0).getType();
  auto floatType = dyn_cast<FloatType>(type);
  if (!floatType)
    return op->emitError("the reference evaluator knows this on scalars only");
  // One rounding, from the integer to the type.
  bool wide = run.getFloatMode() == FloatMode::Wide;
  APFloat real(wide ? APFloat::IEEEdouble() : floatType.getFloatSemantics());
  real.convertFromAPInt(*value, isSigned, APFloat::rmNearestTiesToEven);
  bool inexact = false;
  real.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &inexact);
  results.push_back(RuntimeValue::real(real.convertToDouble()));
  return success();
}

/// Towards zero; poison where the integer does not fit.
template <bool isSigned>
LogicalResult toInteger(Operation *op, Operands operands, ScalarInterpreter &,
                        Results &results) {
  const double *value = expectReal(op, operands, 0);
  if (!value)
    return failure();
  auto type = dyn_cast<IntegerType>(op->getResult(0).getType());
  if (!type)
    return op->emitError("the reference evaluator knows this on scalars only");
  APSInt integer(type.getWidth(), /*isUnsigned=*/!isSigned);
  bool exact = false;
  APFloat::opStatus status =
      APFloat(*value).convertToInteger(integer, APFloat::rmTowardZero, &exact);
  results.push_back(status == APFloat::opInvalidOp
                        ? RuntimeValue::poison()
                        : RuntimeValue::integer(integer));
  return success();
}

} // namespace

void addFloatRules(RuleTable &table) {
  addRule<arith::AddFOp>(table, binary<add>);
  addRule<arith::SubFOp>(table, binary<sub>);
  addRule<arith::MulFOp>(table, binary<mul>);
  addRule<arith::DivFOp>(table, binary<div>);
  addRule<arith::RemFOp>(table, binary<std::fmod>);
  addRule<arith::MaximumFOp>(table, binary<maximum>);
  addRule<arith::MinimumFOp>(table, binary<minimum>);
  addRule<arith::MaxNumFOp>(table, binary<maxNumber>);
  addRule<arith::MinNumFOp>(table, binary<minNumber>);
  addRule<arith::NegFOp>(table, unary<negate>);
  addRule<arith::ExtFOp>(table, unary<identity>);
  addRule<arith::TruncFOp>(table, unary<identity>);
  addRule<arith::CmpFOp>(table, compareFloats);
  addRule<arith::SIToFPOp>(table, fromInteger<true>);
  addRule<arith::UIToFPOp>(table, fromInteger<false>);
  addRule<arith::FPToSIOp>(table, toInteger<true>);
  addRule<arith::FPToUIOp>(table, toInteger<false>);
  addRule<math::AbsFOp>(table, unary<std::fabs>);
  addRule<math::CeilOp>(table, unary<std::ceil>);
  addRule<math::FloorOp>(table, unary<std::floor>);
  addRule<math::RoundOp>(table, unary<std::round>);
  addRule<math::RoundEvenOp>(table, unary<roundEven>);
  addRule<math::TruncOp>(table, unary<std::trunc>);
  addRule<math::ExpOp>(table, unary<std::exp>);
  addRule<math::Exp2Op>(table, unary<std::exp2>);
  addRule<math::ExpM1Op>(table, unary<std::expm1>);
  addRule<math::LogOp>(table, unary<std::log>);
  addRule<math::Log2Op>(table, unary<std::log2>);
  addRule<math::Log10Op>(table, unary<std::log10>);
  addRule<math::Log1pOp>(table, unary<std::log1p>);
  addRule<math::SqrtOp>(table, unary<std::sqrt>);
  addRule<math::RsqrtOp>(table, unary<reciprocalSqrt>);
  addRule<math::SinOp>(table, unary<std::sin>);
  addRule<math::CosOp>(table, unary<std::cos>);
  addRule<math::TanOp>(table, unary<std::tan>);
  addRule<math::TanhOp>(table, unary<std::tanh>);
  addRule<math::AtanOp>(table, unary<std::atan>);
  addRule<math::ErfOp>(table, unary<std::erf>);
  addRule<math::PowFOp>(table, binary<std::pow>);
  addRule<math::CopySignOp>(table, binary<std::copysign>);
  addRule<math::FmaOp>(table, fma);
}

} // namespace maskir::reference
