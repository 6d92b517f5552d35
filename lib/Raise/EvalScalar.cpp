//===- EvalScalar.cpp - The meaning of scalar operations ------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Expressions are mathematical integers, the program's are machine integers. A
// result that could leave its type becomes an opaque operation on its operands:
// the raised code computes it with the same wrap.
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/ElementEval.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <cmath>

using namespace maskir::raise;
using namespace mlir;

unsigned maskir::raise::getExactBits(FloatType type) {
  return type.getFPMantissaWidth();
}

static unsigned getBits(Type type) {
  return type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
}

Expr ElementEval::opaqueOp(Operation *op, ArrayRef<Expr> o) {
  Type type = op->getResult(0).getType();
  Type element = getElementTypeOrSelf(type);
  note(op->getLoc(), ("no rule for " + op->getName().getStringRef()).str());
  Sort sort = element.isInteger(1)     ? Sort::Bool
              : element.isIntOrIndex() ? Sort::Int
                                       : Sort::Float;
  return c.opaque(sort, op->getName().getStringRef(), op, o,
                  getTypeRange(element), /*cloneable=*/!o.empty());
}

Expr ElementEval::scalarOp(Operation *op, ArrayRef<Expr> o) {
  if (llvm::is_contained(o, nullptr) || o.empty())
    return opaqueOp(op, {});
  Expr result = nullptr;
  Type type = getElementTypeOrSelf(op->getResult(0).getType());
  if (isTornByRounding(op, o)) {
    note(op->getLoc(), "a float that was rounded before");
    return c.opaque(getSort(type), op->getName().getStringRef(), op, o,
                    getTypeRange(type));
  }
  if (isa<arith::SelectOp>(op))
    result =
        o[0]->getSort() == Sort::Bool ? c.select(o[0], o[1], o[2]) : nullptr;
  else if (isa<arith::CmpIOp>(op))
    result = intCompare(op, o);
  else if (isa<arith::CmpFOp>(op))
    result = floatCompare(op, o);
  else if (isa<affine::AffineApplyOp, affine::AffineMinOp, affine::AffineMaxOp>(
               op))
    result = affineOp(op, o);
  else if (o.size() == 1 && isa<CastOpInterface>(op))
    result = castOp(op, o[0]);
  else if (type.isInteger(1))
    result = boolOp(op, o);
  else if (type.isIntOrIndex())
    result = intOp(op, o);
  else if (isa<FloatType>(type))
    result = floatOp(op, o);
  if (!result)
    return opaqueOp(op, o);
  carryRounding(result, o);
  if (result->getSort() == Sort::Int && !isa<arith::SelectOp>(op) &&
      !isa<CastOpInterface>(op) && !result->range.fitsSigned(getBits(type))) {
    // Selection and casts move values; arithmetic may wrap.
    bool moves = isa<arith::MinSIOp, arith::MaxSIOp>(op);
    return moves ? result : opaqueOp(op, o);
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Integers and booleans
//===----------------------------------------------------------------------===//

Expr ElementEval::intOp(Operation *op, ArrayRef<Expr> operands) {
  SmallVector<Expr, 2> o;
  for (Expr e : operands) {
    if (e->getSort() == Sort::Float)
      return nullptr;
    o.push_back(toInt(e));
  }
  if (isa<arith::AddIOp>(op))
    return c.add(o[0], o[1]);
  if (isa<arith::SubIOp>(op))
    return c.sub(o[0], o[1]);
  if (isa<arith::MulIOp>(op))
    return c.mul(o[0], o[1]);
  if (isa<math::AbsIOp>(op))
    return c.max(o[0], c.scale(o[0], -1));
  bool unsignedOk =
      o.size() == 2 && c.isNonNegative(o[0]) && c.isNonNegative(o[1]);
  if (isa<arith::MinSIOp>(op) || (unsignedOk && isa<arith::MinUIOp>(op)))
    return c.min(o[0], o[1]);
  if (isa<arith::MaxSIOp>(op) || (unsignedOk && isa<arith::MaxUIOp>(op)))
    return c.max(o[0], o[1]);
  if (o.size() == 2 && o[1]->is(Kind::IntConst)) {
    int64_t k = o[1]->integer;
    if (k >= 0 && k < 62) {
      if (isa<arith::ShRSIOp>(op) ||
          (isa<arith::ShRUIOp>(op) && c.isNonNegative(o[0])))
        return c.floorDiv(o[0], c.integer(int64_t(1) << k));
      if (isa<arith::ShLIOp>(op))
        return c.scale(o[0], int64_t(1) << k);
    }
    // Two's complement: the low bits are the remainder that floors.
    if (isa<arith::AndIOp>(op) && k > 0 && k < INT64_MAX && (k & (k + 1)) == 0)
      return c.mod(o[0], c.integer(k + 1));
  }
  return divisionOp(op, o);
}

Expr ElementEval::divisionOp(Operation *op, ArrayRef<Expr> o) {
  if (o.size() != 2 || !c.isPositive(o[1]))
    return nullptr; // a divisor that may be 0 or negative
  Expr x = o[0], d = o[1], zero = c.integer(0), minus = c.scale(x, -1);
  if (isa<arith::FloorDivSIOp>(op))
    return c.floorDiv(x, d);
  if (isa<arith::CeilDivSIOp>(op))
    return c.scale(c.floorDiv(minus, d), -1);
  bool natural = c.isNonNegative(x);
  if (natural && isa<arith::DivSIOp, arith::DivUIOp>(op))
    return c.floorDiv(x, d);
  if (natural && isa<arith::RemSIOp, arith::RemUIOp>(op))
    return c.mod(x, d);
  if (natural && isa<arith::CeilDivUIOp>(op))
    return c.scale(c.floorDiv(minus, d), -1);
  // Machine division truncates: -7 / 2 = -3, and the remainder is -1.
  if (isa<arith::DivSIOp>(op))
    return c.select(c.le(zero, x), c.floorDiv(x, d),
                    c.scale(c.floorDiv(minus, d), -1));
  if (isa<arith::RemSIOp>(op))
    return c.select(c.le(zero, x), c.mod(x, d), c.scale(c.mod(minus, d), -1));
  return nullptr;
}

Expr ElementEval::boolOp(Operation *op, ArrayRef<Expr> o) {
  if (o.size() != 2 || o[0]->getSort() != Sort::Bool ||
      o[1]->getSort() != Sort::Bool)
    return nullptr;
  if (isa<arith::AndIOp, arith::MulIOp, arith::MinUIOp, arith::MaxSIOp>(op))
    return c.logicalAnd(o); // of one bit, as signed numbers 0 and -1
  if (isa<arith::OrIOp, arith::MaxUIOp, arith::MinSIOp>(op)) {
    Expr any = c.logicalOr(o);
    if (any->isTrue() && !o[0]->isTrue() && !o[1]->isTrue())
      tautologies.push_back({{o[0], o[1]}, op->getLoc()});
    return any;
  }
  if (isa<arith::XOrIOp, arith::AddIOp, arith::SubIOp>(op))
    return c.logicalNot(c.iff(o[0], o[1]));
  return nullptr;
}

Expr ElementEval::intCompare(Operation *op, ArrayRef<Expr> o) {
  using P = arith::CmpIPredicate;
  P p = cast<arith::CmpIOp>(op).getPredicate();
  bool flags = o[0]->getSort() == Sort::Bool || o[1]->getSort() == Sort::Bool;
  Expr x = toInt(o[0]), y = toInt(o[1]);
  switch (p) {
  case P::eq:
    return c.eq(x, y);
  case P::ne:
    return c.logicalNot(c.eq(x, y));
  default:
    break;
  }
  bool isSigned = p == P::slt || p == P::sle || p == P::sgt || p == P::sge;
  if (flags && isSigned)
    std::swap(x, y); // true is -1
  if (p == P::sgt || p == P::ugt || p == P::sge || p == P::uge)
    std::swap(x, y);
  bool strict = p == P::slt || p == P::ult || p == P::sgt || p == P::ugt;
  Expr below = strict ? c.lt(x, y) : c.le(x, y);
  if (isSigned || flags)
    return below;
  // As unsigned numbers, the negative ones are the largest.
  Expr zero = c.integer(0);
  if (c.isNonNegative(y))
    return c.logicalAnd({c.le(zero, x), below});
  if (c.isNonNegative(x))
    return c.logicalOr({c.lt(y, zero), below});
  return nullptr;
}

//===----------------------------------------------------------------------===//
// Casts
//===----------------------------------------------------------------------===//

Expr ElementEval::castOp(Operation *op, Expr x) {
  Type to = getElementTypeOrSelf(op->getResult(0).getType());
  Type from = getElementTypeOrSelf(op->getOperand(0).getType());
  if (isa<arith::ExtFOp>(op))
    return x;
  if (isa<arith::TruncFOp>(op)) {
    Expr result = roundFloat(x, cast<FloatType>(to));
    if (!isHeld(x, cast<FloatType>(to)) && !result->is(Kind::FloatConst))
      rounded.insert(result);
    return result;
  }
  bool flag = x->getSort() == Sort::Bool;
  bool signExtends =
      isa<arith::ExtSIOp, arith::IndexCastOp, arith::SIToFPOp>(op);
  Expr value = flag && signExtends ? c.select(x, c.integer(-1), c.integer(0))
               : flag              ? c.boolToInt(x)
                                   : x;
  if (isa<arith::SIToFPOp>(op))
    return c.intToFloat(value, getExactBits(cast<FloatType>(to)));
  if (isa<arith::UIToFPOp>(op))
    return c.isNonNegative(value)
               ? c.intToFloat(value, getExactBits(cast<FloatType>(to)))
               : nullptr;
  if (isa<arith::FPToSIOp>(op)) {
    Expr result = c.floatToInt(x);
    return to.isInteger(1) || !result->range.fitsSigned(getBits(to)) ? nullptr
                                                                     : result;
  }
  if (isa<arith::TruncIOp>(op) && to.isInteger(1))
    return c.eq(c.mod(value, c.integer(2)), c.integer(1));
  if (isa<arith::ExtSIOp>(op))
    return value;
  if (isa<arith::TruncIOp, arith::IndexCastOp, arith::IndexCastUIOp>(op) &&
      !(isa<arith::IndexCastUIOp>(op) && getBits(to) > getBits(from) &&
        !c.isNonNegative(value)))
    return value->range.fitsSigned(getBits(to)) || getBits(to) >= getBits(from)
               ? value
               : nullptr;
  if (isa<arith::ExtUIOp>(op)) {
    if (flag || c.isNonNegative(value))
      return value;
    if (getBits(from) > 32)
      return nullptr;
    Expr wrapped = c.add(value, c.integer(int64_t(1) << getBits(from)));
    return c.select(c.lt(value, c.integer(0)), wrapped, value);
  }
  return nullptr;
}

//===----------------------------------------------------------------------===//
// Floats
//===----------------------------------------------------------------------===//

Expr ElementEval::floatCompare(Operation *op, ArrayRef<Expr> o) {
  using P = arith::CmpFPredicate;
  // The unordered ones are true for NaN: negations of ordered ones.
  auto negated = [&](Compare predicate, Expr a, Expr b) {
    return c.logicalNot(c.compare(predicate, a, b));
  };
  switch (cast<arith::CmpFOp>(op).getPredicate()) {
  case P::OEQ:
    return c.compare(Compare::Equal, o[0], o[1]);
  case P::UNE:
    if (o[0] == o[1])
      return c.compare(Compare::Unordered, o[0], o[1]);
    return negated(Compare::Equal, o[0], o[1]);
  case P::ONE:
    return c.logicalAnd({negated(Compare::Equal, o[0], o[1]),
                         negated(Compare::Unordered, o[0], o[1])});
  case P::UEQ:
    return c.logicalOr({c.compare(Compare::Equal, o[0], o[1]),
                        c.compare(Compare::Unordered, o[0], o[1])});
  case P::OLT:
    return c.compare(Compare::Less, o[0], o[1]);
  case P::OLE:
    return c.compare(Compare::LessEqual, o[0], o[1]);
  case P::OGT:
    return c.compare(Compare::Less, o[1], o[0]);
  case P::OGE:
    return c.compare(Compare::LessEqual, o[1], o[0]);
  case P::ULT:
    return negated(Compare::LessEqual, o[1], o[0]);
  case P::ULE:
    return negated(Compare::Less, o[1], o[0]);
  case P::UGT:
    return negated(Compare::LessEqual, o[0], o[1]);
  case P::UGE:
    return negated(Compare::Less, o[0], o[1]);
  case P::UNO:
    return c.compare(Compare::Unordered, o[0], o[1]);
  case P::ORD:
    return c.logicalNot(c.compare(Compare::Unordered, o[0], o[1]));
  case P::AlwaysFalse:
    return c.boolean(false);
  case P::AlwaysTrue:
    return c.boolean(true);
  }
  return nullptr;
}

static std::optional<Fn> getFn(Operation *op) {
  if (isa<arith::AddFOp>(op))
    return Fn::Add;
  if (isa<arith::SubFOp>(op))
    return Fn::Sub;
  if (isa<arith::MulFOp>(op))
    return Fn::Mul;
  if (isa<arith::DivFOp>(op))
    return Fn::Div;
  if (isa<arith::NegFOp>(op))
    return Fn::Neg;
  if (isa<arith::MaximumFOp, arith::MaxNumFOp>(op))
    return Fn::Max;
  if (isa<arith::MinimumFOp, arith::MinNumFOp>(op))
    return Fn::Min;
  if (isa<math::ExpOp>(op))
    return Fn::Exp;
  if (isa<math::Exp2Op>(op))
    return Fn::Exp2;
  if (isa<math::FloorOp>(op))
    return Fn::Floor;
  return std::nullopt;
}

Expr ElementEval::floatOp(Operation *op, ArrayRef<Expr> o) {
  bool floats =
      llvm::all_of(o, [](Expr e) { return e->getSort() == Sort::Float; });
  if (!floats)
    return nullptr;
  auto type = cast<FloatType>(getElementTypeOrSelf(op->getResult(0).getType()));
  markAddedInF64(op, o);
  if (std::optional<Fn> fn = getFn(op)) {
    return markInexact(roundFloat(c.fn(*fn, o), type), type);
  }
  // A function that its name says: no attributes but fast-math flags.
  StringRef dialect = op->getName().getDialectNamespace();
  bool plain = llvm::all_of(op->getAttrs(), [](NamedAttribute a) {
    return a.getName() == "fastmath";
  });
  if ((dialect != "math" && dialect != "arith") || !plain)
    return nullptr;
  return c.fn(Fn::Named, o, op->getName().getStringRef());
}

//===----------------------------------------------------------------------===//
// Affine operations
//===----------------------------------------------------------------------===//

Expr ElementEval::affine(AffineExpr e, ArrayRef<Expr> dims,
                         ArrayRef<Expr> symbols) {
  if (auto d = dyn_cast<AffineDimExpr>(e))
    return dims[d.getPosition()];
  if (auto s = dyn_cast<AffineSymbolExpr>(e))
    return symbols[s.getPosition()];
  if (auto k = dyn_cast<AffineConstantExpr>(e))
    return c.integer(k.getValue());
  auto binary = cast<AffineBinaryOpExpr>(e);
  Expr l = affine(binary.getLHS(), dims, symbols),
       r = affine(binary.getRHS(), dims, symbols);
  switch (e.getKind()) {
  case AffineExprKind::Add:
    return c.add(l, r);
  case AffineExprKind::Mul:
    return c.mul(l, r);
  case AffineExprKind::Mod:
    return c.mod(l, r);
  case AffineExprKind::FloorDiv:
    return c.floorDiv(l, r);
  default: // ceildiv
    return c.scale(c.floorDiv(c.scale(l, -1), r), -1);
  }
}

Expr ElementEval::affineOp(Operation *op, ArrayRef<Expr> o) {
  AffineMap map = cast<AffineMapAttr>(op->getAttr("map")).getValue();
  for (AffineExpr e : map.getResults()) {
    bool constantDivisors = true; // a symbolic divisor may be 0
    e.walk([&](AffineExpr x) {
      auto b = dyn_cast<AffineBinaryOpExpr>(x);
      if (b && x.getKind() != AffineExprKind::Add &&
          x.getKind() != AffineExprKind::Mul)
        constantDivisors &= isa<AffineConstantExpr>(b.getRHS());
    });
    if (!constantDivisors)
      return nullptr;
  }
  ArrayRef<Expr> dims = o.take_front(map.getNumDims()),
                 symbols = o.drop_front(map.getNumDims());
  Expr result = nullptr;
  for (AffineExpr e : map.getResults()) {
    Expr x = affine(e, dims, symbols);
    result = !result                        ? x
             : isa<affine::AffineMinOp>(op) ? c.min(result, x)
                                            : c.max(result, x);
  }
  return result;
}
