//===- TermEmitter.cpp - Terms and formulas as arith code -----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TermEmitter.h"
#include "maskir/BlockMap/Magnitude.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace maskir::blockmap {

TermEmitter::TermEmitter(ArithEmitter arith,
                         const mask::PredicateBuilder &values,
                         const IRMapping &mapping, Value batch, Value head)
    : arith(arith), values(values), mapping(mapping), batch(batch), head(head) {
}

Value TermEmitter::emit(const IntExpr &term) {
  Value &known = emitted[term.getNode()];
  if (known)
    return known;
  Value value = emitUncached(term);
  keptTerms.push_back(term);
  return emitted[term.getNode()] = value;
}

Value TermEmitter::emit(const Predicate &p) {
  Value &known = emitted[p.getNode()];
  if (known)
    return known;
  Value value = emitUncached(p);
  keptFormulas.push_back(p);
  return emitted[p.getNode()] = value;
}

//===----------------------------------------------------------------------===//
// Leaves
//===----------------------------------------------------------------------===//

/// -2^40 <= value <= 2^40 as one unsigned comparison.
Value TermEmitter::checkRange(Value value) {
  if (getConstantIntValue(value))
    return value;
  int64_t limit = int64_t(1) << kMagnitudeBits;
  Value test = arith.compare(arith::CmpIPredicate::ule,
                             arith.add(value, arith.index(limit)),
                             arith.index(2 * limit));
  inRange = inRange ? arith.both(inRange, test) : test;
  return value;
}

static bool mayLeaveRange(Type type) {
  return type.isIndex() || type.getIntOrFloatBitWidth() > kMagnitudeBits;
}

/// The symbol of a size has an id behind the tensor's own (PredicateBuilder).
static int64_t getDimension(uint64_t id, Value tensor) {
  return static_cast<int64_t>(
             id - reinterpret_cast<uint64_t>(tensor.getAsOpaquePointer())) -
         1;
}

Value TermEmitter::emitSymbol(const Symbol &symbol) {
  auto bound = symbols.find(symbol.id);
  if (bound != symbols.end())
    return bound->second;
  Value original = values.lookupValue(symbol.id);
  assert(original && "expected a symbol of the mask or of the tile");
  Value value = mapping.lookupOrDefault(original);
  if (isa<TensorType>(value.getType()))
    return arith.getBuilder().createOrFold<tensor::DimOp>(
        arith.getLoc(), value, getDimension(symbol.id, original));
  bool isWide = mayLeaveRange(value.getType());
  value = arith.toIndex(value);
  return isWide ? checkRange(value) : value;
}

Value TermEmitter::emitRead(const Table &table, ArrayRef<IntExpr> indices) {
  Value original = values.lookupValue(table.id);
  assert(original && "expected a table of the mask");
  Value tensor = mapping.lookupOrDefault(original);
  if (!isa<TensorType>(tensor.getType())) // one scalar that is not known
    return tensor;
  SmallVector<Value> positions;
  for (const IntExpr &index : indices)
    positions.push_back(emit(index));
  Type element = getElementTypeOrSelf(tensor.getType());
  return mask::buildGuardedRead(arith.getBuilder(), arith.getLoc(), tensor,
                                positions, IntegerAttr::get(element, 0));
}

//===----------------------------------------------------------------------===//
// Terms
//===----------------------------------------------------------------------===//

Value TermEmitter::emitUncached(const IntExpr &term) {
  auto operand = [&](unsigned i) { return emit(term.getOperands()[i]); };
  switch (term.getKind()) {
  case IntExpr::Kind::Constant:
    return arith.index(*term.getConstant());
  case IntExpr::Kind::Axis:
    assert(!term.usesAxis(Axis::Query) && !term.usesAxis(Axis::Key) &&
           "expected a term without q and kv");
    return term.getAxis() == Axis::Batch ? batch : head;
  case IntExpr::Kind::Symbol:
    return emitSymbol(term.getSymbol());
  case IntExpr::Kind::Read: {
    Value element = emitRead(term.getTable(), term.getOperands());
    bool isWide = mayLeaveRange(element.getType());
    Value value = arith.toIndex(element);
    return isWide ? checkRange(value) : value;
  }
  case IntExpr::Kind::Add: {
    Value sum = operand(0);
    for (unsigned i = 1; i < term.getOperands().size(); ++i)
      sum = arith.add(sum, operand(i));
    return sum;
  }
  case IntExpr::Kind::Mul:
    return arith.mul(operand(0), operand(1));
  case IntExpr::Kind::Min:
    return arith.min(operand(0), operand(1));
  case IntExpr::Kind::Max:
    return arith.max(operand(0), operand(1));
  case IntExpr::Kind::FloorDiv:
  case IntExpr::Kind::Mod:
    break;
  case IntExpr::Kind::Overflow:
    llvm_unreachable("closed forms do not overflow");
  }
  // A closed form divides by positive constants only (fitsMachine).
  Value dividend = operand(0);
  int64_t divisor = *term.getOperands()[1].getConstant();
  Value quotient = arith.floorDiv(dividend, divisor);
  if (term.getKind() == IntExpr::Kind::FloorDiv)
    return quotient;
  return arith.sub(dividend, arith.mul(quotient, arith.index(divisor)));
}

Value TermEmitter::emitUncached(const Predicate &p) {
  using Kind = Predicate::Kind;
  switch (p.getKind()) {
  case Kind::True:
  case Kind::False:
    return arith.boolean(p.isAll());
  case Kind::NonNegative:
    return arith.le(arith.index(0), emit(p.getTerm()));
  case Kind::Zero:
    return arith.compare(arith::CmpIPredicate::eq, emit(p.getTerm()),
                         arith.index(0));
  case Kind::Read:
    return emitRead(p.getTable(), p.getIndices());
  case Kind::Not:
    return arith.negate(emit(p.getOperands().front()));
  case Kind::And:
  case Kind::Or: {
    Value result = emit(p.getOperands().front());
    for (const Predicate &operand : p.getOperands().drop_front())
      result = p.getKind() == Kind::And ? arith.both(result, emit(operand))
                                        : arith.either(result, emit(operand));
    return result;
  }
  }
  llvm_unreachable("all kinds are handled");
}

//===----------------------------------------------------------------------===//
// Needed values
//===----------------------------------------------------------------------===//

static void collect(uint64_t id, const mask::PredicateBuilder &values,
                    llvm::SetVector<Value> &needed) {
  if (Value value = values.lookupValue(id))
    needed.insert(value);
}

void collectValues(const IntExpr &term, const mask::PredicateBuilder &values,
                   llvm::SetVector<Value> &needed) {
  if (term.getKind() == IntExpr::Kind::Symbol)
    collect(term.getSymbol().id, values, needed);
  if (term.getKind() == IntExpr::Kind::Read)
    collect(term.getTable().id, values, needed);
  for (const IntExpr &operand : term.getOperands())
    collectValues(operand, values, needed);
}

void collectValues(const Predicate &p, const mask::PredicateBuilder &values,
                   llvm::SetVector<Value> &needed) {
  switch (p.getKind()) {
  case Predicate::Kind::True:
  case Predicate::Kind::False:
    return;
  case Predicate::Kind::NonNegative:
  case Predicate::Kind::Zero:
    return collectValues(p.getTerm(), values, needed);
  case Predicate::Kind::Read:
    collect(p.getTable().id, values, needed);
    for (const IntExpr &index : p.getIndices())
      collectValues(index, values, needed);
    return;
  case Predicate::Kind::Not:
  case Predicate::Kind::And:
  case Predicate::Kind::Or:
    for (const Predicate &operand : p.getOperands())
      collectValues(operand, values, needed);
  }
}

} // namespace maskir::blockmap
