//===- EvalRounding.cpp - What the program rounds -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Floats of expressions are reals. Constants are rounded as the program rounds
// them; other floats that were rounded are known as such, so that nothing that
// jumps is decided by them.
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/ElementEval.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <cmath>

using namespace maskir::raise;
using namespace mlir;

// Rounds constants as the program would; moves everything else, as scores are
// compared within a tolerance. What jumps asks isRounded.
Expr ElementEval::roundFloat(Expr e, FloatType type) {
  if (e->is(Kind::FloatSelect))
    return c.select(e->operands[0], roundFloat(e->operands[1], type),
                    roundFloat(e->operands[2], type));
  if (e->is(Kind::FloatConst)) {
    APFloat value(e->number);
    bool losesInfo;
    value.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
    value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
    return c.number(value.convertToDouble());
  }
  return c.roundTo(e, getExactBits(type));
}

// Are the values of `e` numbers of `type`, so that nothing is rounded?
bool ElementEval::isHeld(Expr e, FloatType type) const {
  switch (e->kind) {
  case Kind::FloatConst: // rounded with the program
    return true;
  case Kind::FloatSelect:
    return isHeld(e->operands[1], type) && isHeld(e->operands[2], type);
  case Kind::IntToFloat: // the next type says how it is rounded, but once
    return e->operands[0]->range.fitsSigned(unsigned(e->integer) + 1);
  case Kind::FloatRead: {
    auto from = dyn_cast<FloatType>(
        getElementTypeOrSelf(Value::getFromOpaquePointer(e->source).getType()));
    return from && APFloat::isRepresentableBy(from.getFloatSemantics(),
                                              type.getFloatSemantics());
  }
  default:
    return false;
  }
}

// Does `e` hold a float that was rounded on its way?
bool ElementEval::isRounded(Expr root) const {
  if (rounded.empty())
    return false;
  return searchExpr(root, [&](Expr e, SmallVectorImpl<Expr> &work) {
    if (e->getSort() != Sort::Float)
      return false;
    if (rounded.contains(e))
      return true;
    if (!e->is(Kind::FloatRead))
      work.append(e->operands.begin(), e->operands.end());
    return false;
  });
}

// Laws of expressions may take apart what was rounded, so the result is marked.
Expr ElementEval::carryRounding(Expr result, ArrayRef<Expr> operands) {
  if (result->getSort() == Sort::Float && !result->is(Kind::FloatConst) &&
      llvm::any_of(operands, [&](Expr e) { return isRounded(e); }))
    rounded.insert(result);
  return result;
}

// The range of a float that is a whole number and was never rounded: all
// numbers on its way are exact in a type of `bits` bits.
static std::optional<std::pair<double, double>> getWhole(Expr e,
                                                         unsigned bits) {
  using Range = std::pair<double, double>;
  std::optional<Range> r;
  if (e->is(Kind::FloatConst) && e->number == std::floor(e->number))
    r = Range(e->number, e->number);
  if (e->is(Kind::IntToFloat))
    r = Range(e->operands[0]->range.lo, e->operands[0]->range.hi);
  std::optional<Range> a, b;
  if (e->is(Kind::FloatSelect) ||
      (e->is(Kind::FloatFn) && e->operands.size() == 2)) {
    a = getWhole(e->operands[e->operands.size() - 2], bits);
    b = getWhole(e->operands.back(), bits);
  } else if (e->is(Fn::Neg)) {
    a = b = getWhole(e->operands[0], bits);
  }
  if (a && b) {
    if (e->is(Kind::FloatSelect) || e->is(Fn::Max) || e->is(Fn::Min))
      r = Range(std::min(a->first, b->first), std::max(a->second, b->second));
    else if (e->is(Fn::Add))
      r = Range(a->first + b->first, a->second + b->second);
    else if (e->is(Fn::Sub))
      r = Range(a->first - b->second, a->second - b->first);
    else if (e->is(Fn::Neg))
      r = Range(-a->second, -a->first);
    else if (e->is(Fn::Mul)) {
      auto products = {a->first * b->first, a->first * b->second,
                       a->second * b->first, a->second * b->second};
      r = Range(std::min(products), std::max(products));
    }
  }
  double limit = std::ldexp(1.0, bits);
  return r && r->first >= -limit && r->second <= limit ? r : std::nullopt;
}

// Is `e` a constant wherever its integers are known, and computed? Then it
// folds, and what folds isn't rounded to the type of the program.
static bool foldsLater(Expr root, llvm::function_ref<bool(Expr)> counts) {
  bool computes = false;
  bool staysOpen = searchExpr(root, [&](Expr e, SmallVectorImpl<Expr> &work) {
    switch (e->kind) {
    case Kind::FloatConst:
    case Kind::IntToFloat:
    case Kind::FloatTable:
      return false;
    case Kind::FloatSelect:
      work.append({e->operands[1], e->operands[2]});
      return false;
    case Kind::FloatFn:
      if (e->is(Fn::Named))
        return true;
      computes |= counts(e);
      if (!e->is(Fn::Floor))
        work.append(e->operands.begin(), e->operands.end());
      return false;
    default:
      return true;
    }
  });
  return computes && !staysOpen;
}

// Does `op` jump, where rounding an operand may take it over the edge? Whether
// a float is NaN or infinite does not change.
bool ElementEval::isTornByRounding(Operation *op, ArrayRef<Expr> o) const {
  auto isQuotient = [](Expr e) { return e->is(Fn::Div); };
  if (llvm::none_of(o, [&](Expr e) {
        return isRounded(e) ||
               (isa<arith::CmpFOp>(op) && foldsLater(e, isQuotient));
      }))
    return false;
  if (auto compare = dyn_cast<arith::CmpFOp>(op)) {
    using P = arith::CmpFPredicate;
    bool asksNaN = llvm::is_contained({P::UNO, P::ORD}, compare.getPredicate());
    return !asksNaN && o[0] != o[1] && llvm::none_of(o, [](Expr e) {
      return e->is(Kind::FloatConst) && std::isinf(e->number);
    });
  }
  return isa<arith::FPToSIOp, arith::FPToUIOp, arith::RemFOp, math::FloorOp,
             math::CeilOp, math::RoundOp, math::RoundEvenOp, math::TruncOp,
             math::CopySignOp>(op);
}

// The result of an operation: constants that it folds to later are not rounded.
// A quotient of whole numbers that is rounded down is one of integers
// (floatToInt), so only comparisons of it are torn.
Expr ElementEval::markInexact(Expr result, FloatType type) {
  unsigned bits = getExactBits(type);
  bool isQuotient = result->is(Fn::Div) &&
                    getWhole(result->operands[0], bits) &&
                    getWhole(result->operands[1], bits);
  auto isInexact = [&](Expr e) {
    return !e->is(Fn::Floor) && !getWhole(e, bits);
  };
  if (!isQuotient && foldsLater(result, isInexact))
    rounded.insert(result);
  return result;
}

// What is added or subtracted, and what that is made of.
void ElementEval::markAddedInF64(Operation *op, ArrayRef<Expr> o) {
  if (!isa<arith::AddFOp, arith::SubFOp>(op) ||
      !getElementTypeOrSelf(op->getResult(0).getType()).isF64())
    return;
  for (Expr operand : o)
    (void)searchExpr(operand, [&](Expr e, SmallVectorImpl<Expr> &work) {
      if (e->getSort() != Sort::Float)
        return false;
      if (addedInF64.insert(e).second &&
          (e->is(Kind::FloatFn) || e->is(Kind::FloatSelect)))
        work.append(e->operands.begin(), e->operands.end());
      return false;
    });
}
