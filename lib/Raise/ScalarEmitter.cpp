//===- ScalarEmitter.cpp - Expressions back to scalar code ----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScalarEmitter.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/ADT/STLExtras.h"

using namespace maskir::raise;
using namespace mlir;

Value ScalarEmitter::fail(const Twine &why) {
  if (problem.empty())
    problem = why.str();
  return nullptr;
}

Value ScalarEmitter::index(int64_t v) {
  Value &known = values[c.integer(v)];
  if (!known)
    known = arith::ConstantIndexOp::create(outside, loc, v);
  return known;
}

Value ScalarEmitter::emit(Expr e) {
  if (Value known = values.lookup(e))
    return known;
  if (!active.insert(e).second)
    return fail("an expression that needs itself");
  Value v = compute(e);
  if (!v)
    v = fromOrigin(e);
  active.erase(e);
  if (v)
    values[e] = v;
  return v;
}

Value ScalarEmitter::compute(Expr e) {
  switch (e->getSort()) {
  case Sort::Int:
    return integer(e);
  case Sort::Bool:
    return boolean(e);
  case Sort::Float:
    return number(e);
  }
  return nullptr;
}

// A tensor of the program that holds the value, when the value itself cannot be
// computed here (a sum over a row, say).
Value ScalarEmitter::fromOrigin(Expr e) {
  const ElementEval::Origin *origin = eval.findOrigin(e);
  if (!origin)
    return nullptr;
  return readScalar(e, origin->tensor, origin->indices);
}

Value ScalarEmitter::fold(Expr e,
                          llvm::function_ref<Value(Value, Value)> combine) {
  Value result;
  for (Expr o : e->operands) {
    Value v = emit(o);
    if (!v)
      return nullptr;
    result = result ? combine(result, v) : v;
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Reads
//===----------------------------------------------------------------------===//

Value ScalarEmitter::convert(Value v, Sort sort) {
  Type type = v.getType();
  if (sort == Sort::Bool)
    return v;
  if (sort == Sort::Int) {
    if (type.isInteger(1))
      return arith::IndexCastUIOp::create(inside, loc, inside.getIndexType(),
                                          v);
    return type.isIndex() ? v
                          : arith::IndexCastOp::create(
                                inside, loc, inside.getIndexType(), v);
  }
  unsigned bits = type.getIntOrFloatBitWidth();
  if (bits < 32)
    return arith::ExtFOp::create(inside, loc, inside.getF32Type(), v);
  return bits > 32
             ? arith::TruncFOp::create(inside, loc, inside.getF32Type(), v)
                   .getResult()
             : v;
}

bool ScalarEmitter::inRange(Value tensor, ArrayRef<Expr> indices) {
  for (auto [i, index] : llvm::enumerate(indices)) {
    Expr size = eval.dim(tensor, i);
    if (!c.isNonNegative(index) ||
        !c.isNonNegative(c.sub(c.sub(size, c.integer(1)), index)))
      return false;
  }
  return true;
}

// The element in the tensor's own type.
Value ScalarEmitter::read(Value tensor, ArrayRef<Expr> indices) {
  if (!dominance.properlyDominates(tensor, &*outside.getInsertionPoint()))
    return fail("a tensor that is computed after the attention");
  if (!isa<RankedTensorType>(tensor.getType()))
    return indices.empty() ? tensor : fail("a tensor of unknown rank");
  SmallVector<Value> at;
  for (Expr i : indices) {
    Value v = emit(i);
    if (!v)
      return nullptr;
    at.push_back(v);
  }
  Type type = cast<ShapedType>(tensor.getType()).getElementType();
  bool constant =
      llvm::all_of(indices, [](Expr e) { return e->is(Kind::IntConst); });
  if (!isa<IntegerType, IndexType, FloatType>(type))
    return fail("a tensor of an unknown element type");
  if ((constant || !guardReads) && inRange(tensor, indices))
    return tensor::ExtractOp::create(inside, loc, tensor, at);
  TypedAttr zero = cast<TypedAttr>(inside.getZeroAttr(type));
  return mask::buildGuardedRead(inside, loc, tensor, at, zero);
}

Value ScalarEmitter::readScalar(Expr e, Value tensor, ArrayRef<Expr> indices) {
  if (getElementTypeOrSelf(tensor.getType()).isF64() && eval.isAddedInF64(e))
    return fail(kOnlyF64);
  Value v = read(tensor, indices);
  return v ? convert(v, e->getSort()) : nullptr;
}

Value ScalarEmitter::emitTable(OpBuilder &builder, Location loc,
                               const TableData &data) {
  Type element = data.getSort() == Sort::Bool  ? builder.getI1Type()
                 : data.getSort() == Sort::Int ? Type(builder.getI64Type())
                                               : builder.getF32Type();
  auto type = RankedTensorType::get(data.getShape(), element);
  SmallVector<Attribute> elements;
  int64_t n = data.getNumElements();
  DenseElementsAttr attr;
  if (data.getSort() == Sort::Bool) {
    SmallVector<bool> bits;
    for (int64_t i = 0; i < n; ++i)
      bits.push_back(data.getInteger(i) != 0);
    attr = DenseElementsAttr::get(type, bits);
  } else if (data.getSort() == Sort::Int) {
    SmallVector<int64_t> numbers;
    for (int64_t i = 0; i < n; ++i)
      numbers.push_back(data.getInteger(i));
    attr = DenseElementsAttr::get(type, ArrayRef<int64_t>(numbers));
  } else {
    SmallVector<float> numbers;
    for (int64_t i = 0; i < n; ++i)
      numbers.push_back(float(data.getNumber(i)));
    attr = DenseElementsAttr::get(type, ArrayRef<float>(numbers));
  }
  return arith::ConstantOp::create(builder, loc, type, attr);
}

// Repeats an operation of the program on the same operands: what it means is
// not known, but it is the same.
Value ScalarEmitter::clone(Expr e) {
  if (!e->integer)
    return fail(e->name);
  auto *op = static_cast<Operation *>(const_cast<void *>(e->source));
  SmallVector<Value> operands;
  for (auto [o, type] : llvm::zip(e->operands, op->getOperandTypes())) {
    Type element = getElementTypeOrSelf(type);
    if (o->getSort() == Sort::Float)
      return fail(e->name + " of floats");
    Value v = emit(o);
    if (!v)
      return nullptr;
    if (v.getType() != element && element.isIndex())
      v = arith::IndexCastOp::create(inside, loc, element, v);
    else if (v.getType().isIndex() && !element.isIndex())
      v = arith::IndexCastOp::create(inside, loc, element, v);
    if (v.getType() != element)
      return fail(e->name);
    operands.push_back(v);
  }
  Type result = getElementTypeOrSelf(op->getResult(0).getType());
  // The cast back would cancel a narrowing cast of an index: folds take index
  // casts as if they kept the value.
  if (isa<arith::IndexCastOp, arith::IndexCastUIOp>(op) &&
      operands[0].getType().isIndex() && result.getIntOrFloatBitWidth() < 64) {
    Value wide = arith::IndexCastOp::create(inside, loc, inside.getI64Type(),
                                            operands[0]);
    return convert(arith::TruncIOp::create(inside, loc, result, wide),
                   e->getSort());
  }
  OperationState state(loc, op->getName().getStringRef(), operands, result);
  state.propertiesAttr = op->getPropertiesAsAttribute();
  Operation *copy = inside.create(state);
  return convert(copy->getResult(0), e->getSort());
}

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

Value ScalarEmitter::affine(Expr e) {
  if (!e->range.fitsSigned(64))
    return fail("arithmetic that may leave 64 bits");
  Value sum;
  // Positive terms first: readers know a - b better than -b + a.
  for (bool positive : {true, false}) {
    for (auto [term, coefficient] : llvm::zip(e->operands, e->coefficients)) {
      if ((coefficient > 0) != positive)
        continue;
      Value v = emit(term);
      if (!v)
        return nullptr;
      if (!sum && !positive)
        sum = index(0);
      if (coefficient != 1 && coefficient != -1)
        v = arith::MulIOp::create(inside, loc, v,
                                  index(positive ? coefficient : -coefficient));
      sum = !sum       ? v
            : positive ? arith::AddIOp::create(inside, loc, sum, v).getResult()
                       : arith::SubIOp::create(inside, loc, sum, v).getResult();
    }
  }
  if (e->integer == 0)
    return sum;
  return arith::AddIOp::create(inside, loc, sum, index(e->integer));
}

Value ScalarEmitter::integer(Expr e) {
  auto binary = [&](auto build) {
    return fold(e, [&](Value a, Value b) -> Value { return build(a, b); });
  };
  switch (e->kind) {
  case Kind::IntConst:
    return index(e->integer);
  case Kind::Var:
    return fail("an index of a sum");
  case Kind::Dim: {
    Value tensor = Value::getFromOpaquePointer(e->source);
    if (!dominance.properlyDominates(tensor, &*outside.getInsertionPoint()))
      return fail("the size of a tensor that is computed after the attention");
    return tensor::DimOp::create(outside, loc, tensor, e->integer);
  }
  case Kind::Affine:
    return affine(e);
  case Kind::FloorDiv:
  case Kind::Mod: {
    Value a = emit(e->operands[0]), d = emit(e->operands[1]);
    if (!a || !d)
      return nullptr;
    if (!c.isPositive(e->operands[1])) // never reached, but must not trap
      d = arith::MaxSIOp::create(inside, loc, d, index(1));
    Value q = arith::FloorDivSIOp::create(inside, loc, a, d);
    if (e->is(Kind::FloorDiv))
      return q;
    return arith::SubIOp::create(inside, loc, a,
                                 arith::MulIOp::create(inside, loc, q, d));
  }
  case Kind::Product:
    if (!e->range.fitsSigned(64))
      return fail("arithmetic that may leave 64 bits");
    return binary([&](Value a, Value b) {
      return arith::MulIOp::create(inside, loc, a, b);
    });
  case Kind::Min:
    return binary([&](Value a, Value b) {
      return arith::MinSIOp::create(inside, loc, a, b);
    });
  case Kind::Max:
    return binary([&](Value a, Value b) {
      return arith::MaxSIOp::create(inside, loc, a, b);
    });
  case Kind::IntSelect: {
    Value p = emit(e->operands[0]), a = emit(e->operands[1]),
          b = emit(e->operands[2]);
    return p && a && b
               ? arith::SelectOp::create(inside, loc, p, a, b).getResult()
               : nullptr;
  }
  case Kind::IntRead:
    return readScalar(e, Value::getFromOpaquePointer(e->source), e->operands);
  case Kind::IntTable:
    return readScalar(e, emitTable(outside, loc, *c.getTable(e)), e->operands);
  case Kind::IntOpaque:
    return clone(e);
  case Kind::FloatToInt: {
    Value v = exactFloat(e->operands[0]);
    if (!v)
      return nullptr;
    v = arith::FPToSIOp::create(inside, loc, inside.getI64Type(), v);
    return convert(v, Sort::Int);
  }
  default:
    return fail("a reduction");
  }
}

//===----------------------------------------------------------------------===//
// Booleans
//===----------------------------------------------------------------------===//

// A float whose value survives without rounding: for comparisons.
Value ScalarEmitter::exactFloat(Expr e) {
  Type f64 = inside.getF64Type();
  if (e->is(Kind::FloatConst))
    return arith::ConstantOp::create(outside, loc,
                                     outside.getF64FloatAttr(e->number));
  Value v;
  if (e->is(Kind::FloatRead)) {
    v = read(Value::getFromOpaquePointer(e->source), e->operands);
  } else if (e->is(Kind::IntToFloat) &&
             e->operands[0]->range.fitsSigned(unsigned(e->integer) + 1)) {
    v = emit(e->operands[0]);
    if (!v)
      return nullptr;
    v = arith::IndexCastOp::create(inside, loc, inside.getI64Type(), v);
    return arith::SIToFPOp::create(inside, loc, f64, v);
  } else if (const ElementEval::Origin *origin = eval.findOrigin(e)) {
    v = read(origin->tensor, origin->indices);
  } else {
    return fail("a comparison of rounded floats");
  }
  if (v && v.getType() != f64)
    v = arith::ExtFOp::create(inside, loc, f64, v);
  return v;
}

Value ScalarEmitter::compareFloats(Expr e) {
  Value a = exactFloat(e->operands[0]), b = exactFloat(e->operands[1]);
  if (!a || !b)
    return nullptr;
  using P = arith::CmpFPredicate;
  static const P predicates[] = {P::OLT, P::OLE, P::OEQ, P::UNO};
  return arith::CmpFOp::create(inside, loc, predicates[e->tag], a, b);
}

Value ScalarEmitter::boolean(Expr e) {
  auto compare = [&](arith::CmpIPredicate predicate) -> Value {
    // left <= right, with the negative terms on the left
    Linear sum = c.linear(e->operands[0]), left, right;
    for (auto [term, coefficient] : sum.terms)
      if (coefficient > 0)
        right.terms.push_back({term, coefficient});
      else
        left.terms.push_back({term, -coefficient});
    // a + 1 <= b is a < b: no sum, so nothing can wrap.
    if (sum.constant == -1 && predicate == arith::CmpIPredicate::sle) {
      predicate = arith::CmpIPredicate::slt;
      sum.constant = 0;
    }
    if (sum.constant > 0)
      right.constant = sum.constant;
    else
      left.addConstant(-sum.constant);
    Value a = emit(c.fromLinear(left)), b = emit(c.fromLinear(right));
    return a && b
               ? arith::CmpIOp::create(inside, loc, predicate, a, b).getResult()
               : nullptr;
  };
  switch (e->kind) {
  case Kind::BoolConst:
    return arith::ConstantOp::create(outside, loc,
                                     outside.getBoolAttr(e->integer != 0));
  case Kind::GeZero:
    return compare(arith::CmpIPredicate::sle);
  case Kind::EqZero:
    return compare(arith::CmpIPredicate::eq);
  case Kind::And:
    return fold(e, [&](Value a, Value b) -> Value {
      return arith::AndIOp::create(inside, loc, a, b);
    });
  case Kind::Or:
    return fold(e, [&](Value a, Value b) -> Value {
      return arith::OrIOp::create(inside, loc, a, b);
    });
  case Kind::Not: {
    Value v = emit(e->operands[0]), one = emit(c.boolean(true));
    return v ? arith::XOrIOp::create(inside, loc, v, one).getResult() : nullptr;
  }
  case Kind::BoolRead:
    return readScalar(e, Value::getFromOpaquePointer(e->source), e->operands);
  case Kind::BoolTable:
    return readScalar(e, emitTable(outside, loc, *c.getTable(e)), e->operands);
  case Kind::BoolOpaque:
    return clone(e);
  case Kind::FloatCompare:
    return compareFloats(e);
  default:
    return fail("a reduction");
  }
}
