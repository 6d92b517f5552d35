//===- IntervalEvaluator.cpp - Scalar code over ranges of indices ---------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IntervalEvaluator.h"
#include "maskir/BlockMap/Magnitude.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace maskir::blockmap {

static bool isTruth(Value value) { return value.getType().isInteger(1); }
static bool isNumber(Value value) {
  Type type = value.getType();
  return type.isIndex() || (type.isSignlessInteger() && !isTruth(value) &&
                            type.getIntOrFloatBitWidth() <= 64);
}

//===----------------------------------------------------------------------===//
// Where values come from
//===----------------------------------------------------------------------===//

bool IntervalEvaluator::isOutside(Value value) const {
  for (Block *block = value.getParentBlock(); block;) {
    if (block == &code)
      return false;
    Operation *parent = block->getParentOp();
    block = parent ? parent->getBlock() : nullptr;
  }
  return true;
}

bool IntervalEvaluator::dependsOnUnbound(Value value) {
  if (isOutside(value))
    return false;
  if (auto argument = dyn_cast<BlockArgument>(value))
    return argument.getOwner() == &code && !intervals.contains(value);
  auto known = unbound.find(value);
  if (known != unbound.end())
    return known->second;
  bool result = false;
  value.getDefiningOp()->walk([&](Operation *op) {
    for (Value operand : op->getOperands())
      if (operand.getDefiningOp() != value.getDefiningOp())
        result = result || dependsOnUnbound(operand);
  });
  return unbound[value] = result;
}

void IntervalEvaluator::evaluateBound() {
  code.walk([&](Operation *op) {
    for (Value result : op->getResults()) {
      if (dependsOnUnbound(result))
        continue;
      if (isTruth(result))
        getTruth(result);
      else if (isNumber(result))
        getInterval(result);
    }
  });
}

IntervalEvaluator IntervalEvaluator::continueAt(ArithEmitter place) const {
  IntervalEvaluator copy(place, mapping, summaries, code);
  copy.intervals = intervals;
  copy.truths = truths;
  return copy;
}

/// The value itself where it is the same for the whole tile and computing it
/// cannot fail; else null.
Value IntervalEvaluator::getUniform(Value value) {
  if (isOutside(value))
    return mapping.lookupOrDefault(value);
  auto known = intervals.find(value);
  if (known != intervals.end() && known->second.isPoint() &&
      value.getType().isIndex())
    return known->second.lo;
  Operation *op = value.getDefiningOp();
  if (!op || op->getNumRegions() != 0 || !mask::canSpeculate(op))
    return nullptr;
  IRMapping operands;
  for (Value operand : op->getOperands()) {
    Value uniform = getUniform(operand);
    if (!uniform)
      return nullptr;
    operands.map(operand, uniform);
  }
  // The scalar code may guard the read; out of range no element runs it.
  if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
    TypedAttr zero = arith.getBuilder().getZeroAttr(extract.getType());
    SmallVector<Value> indices;
    for (Value index : extract.getIndices())
      indices.push_back(operands.lookup(index));
    return zero ? mask::buildGuardedRead(arith.getBuilder(), arith.getLoc(),
                                         operands.lookup(extract.getTensor()),
                                         indices, zero)
                : nullptr;
  }
  Operation *clone = arith.getBuilder().clone(*op, operands);
  return clone->getResult(cast<OpResult>(value).getResultNumber());
}

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

Interval IntervalEvaluator::getConstant(int64_t value) {
  Value constant = arith.index(value);
  unsigned bits = value == INT64_MIN
                      ? 63
                      : llvm::Log2_64_Ceil(std::abs(value) + uint64_t(1));
  return {constant, constant, bits};
}

static unsigned getWidth(Type type) {
  return type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
}

/// All values of the type.
Interval IntervalEvaluator::getAny(Type type) {
  unsigned width = getWidth(type);
  return {arith.index(llvm::minIntN(width)), arith.index(llvm::maxIntN(width)),
          width - 1};
}

Interval IntervalEvaluator::getInterval(Value value) {
  auto known = intervals.find(value);
  if (known != intervals.end())
    return known->second;
  Interval result = getAny(value.getType());
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant))) {
    result = getConstant(constant.getSExtValue());
  } else if (isOutside(value)) {
    Value point = arith.toIndex(mapping.lookupOrDefault(value));
    result = {point, point, getWidth(value.getType()) - 1};
    if (std::optional<int64_t> number = getConstantIntValue(point))
      result = getConstant(*number);
  } else if (Operation *op = value.getDefiningOp()) {
    result = computeInterval(op, cast<OpResult>(value).getResultNumber());
  }
  return intervals[value] = result;
}

SmallVector<Interval> IntervalEvaluator::getIndices(Operation *extract) {
  SmallVector<Interval> indices;
  for (Value index : cast<tensor::ExtractOp>(extract).getIndices())
    indices.push_back(getInterval(index));
  return indices;
}

Interval IntervalEvaluator::computeInterval(Operation *op, unsigned result) {
  Type type = op->getResult(result).getType();
  if (auto branch = dyn_cast<scf::IfOp>(op))
    return choose(getTruth(branch.getCondition()),
                  getInterval(branch.thenYield().getOperand(result)),
                  getInterval(branch.elseYield().getOperand(result)));
  if (auto select = dyn_cast<arith::SelectOp>(op))
    return choose(getTruth(select.getCondition()),
                  getInterval(select.getTrueValue()),
                  getInterval(select.getFalseValue()));
  if (isa<tensor::ExtractOp>(op)) {
    if (!summaries.has(op))
      return getAny(type);
    auto [least, greatest] = summaries.read(arith, mapping, op, getIndices(op));
    return {arith.toIndex(least), arith.toIndex(greatest), getWidth(type) - 1};
  }
  if (auto dim = dyn_cast<tensor::DimOp>(op))
    if (isOutside(dim.getSource()))
      if (std::optional<int64_t> index = dim.getConstantIndex()) {
        Value size = arith.getBuilder().createOrFold<tensor::DimOp>(
            arith.getLoc(), mapping.lookupOrDefault(dim.getSource()), *index);
        return {size, size, kMagnitudeBits};
      }
  if (isa<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtSIOp,
          arith::ExtUIOp, arith::TruncIOp>(op))
    return computeCast(op);
  if (op->getNumRegions() == 0 && !dependsOnUnbound(op->getResult(result)) &&
      !isa<arith::ArithDialect>(op->getDialect()))
    if (Value uniform = getUniform(op->getResult(result))) {
      Value point = arith.toIndex(uniform);
      return {point, point, getWidth(type) - 1};
    }
  return fit(computeArithmetic(op), type);
}

/// Sign extension keeps the number; zero extension does so from 0 up.
Interval IntervalEvaluator::computeCast(Operation *op) {
  Value in = op->getOperand(0);
  Type type = op->getResult(0).getType();
  if (isTruth(in)) {
    Truth truth = getTruth(in);
    Value zero = arith.index(0),
          one = arith.index(isa<arith::ExtUIOp, arith::IndexCastUIOp>(op) ? 1
                                                                          : -1);
    Interval whenTrue = {one, one, 1}, whenFalse = {zero, zero, 0};
    return choose(truth, whenTrue, whenFalse);
  }
  if (!isNumber(in))
    return getAny(type);
  Interval interval = getInterval(in);
  if (!isa<arith::ExtUIOp, arith::IndexCastUIOp>(op))
    return fit(interval, type);
  unsigned width = getWidth(in.getType());
  if (width >= 64)
    return fit(interval, type);
  Value isPositive = arith.le(arith.index(0), interval.lo);
  Interval all = {arith.index(0), arith.index(llvm::maxUIntN(width)), width};
  return fit({arith.select(isPositive, interval.lo, all.lo),
              arith.select(isPositive, interval.hi, all.hi), width},
             type);
}

/// An interval that leaves the type's range wraps: nothing is known then.
Interval IntervalEvaluator::fit(const Interval &interval, Type type) {
  unsigned width = getWidth(type);
  if (interval.bits < width)
    return interval;
  Interval any = getAny(type);
  if (width == 64) // reported by the operation itself (bits > 62)
    return {interval.lo, interval.hi, 63};
  Value fits =
      arith.both(arith.le(any.lo, interval.lo), arith.le(interval.hi, any.hi));
  return {arith.select(fits, interval.lo, any.lo),
          arith.select(fits, interval.hi, any.hi), any.bits};
}

Interval IntervalEvaluator::computeArithmetic(Operation *op) {
  Type type = op->getResult(0).getType();
  if (op->getNumOperands() == 1 && op->getName().getStringRef() == "math.absi")
    return absolute(getInterval(op->getOperand(0)));
  if (op->getNumOperands() != 2 || !isNumber(op->getOperand(0)) ||
      !isNumber(op->getOperand(1)))
    return getAny(type);
  Interval a = getInterval(op->getOperand(0)),
           b = getInterval(op->getOperand(1));
  return llvm::TypeSwitch<Operation *, Interval>(op)
      .Case([&](arith::AddIOp) { return add(a, b); })
      .Case([&](arith::SubIOp) { return subtract(a, b); })
      .Case([&](arith::MulIOp) { return multiply(a, b); })
      .Case([&](arith::FloorDivSIOp) { return divide(a, b, true, false); })
      .Case([&](arith::CeilDivSIOp) { return divide(a, b, false, true); })
      .Case([&](arith::DivSIOp) { return divide(a, b, false, false); })
      .Case([&](arith::RemSIOp) { return remainder(a, b, true); })
      .Case([&](arith::RemUIOp) { return remainder(a, b, false); })
      .Case([&](arith::MinSIOp) -> Interval {
        Value lo = arith.min(a.lo, b.lo);
        bool isPoint = a.isPoint() && b.isPoint();
        return {lo, isPoint ? lo : arith.min(a.hi, b.hi),
                std::max(a.bits, b.bits)};
      })
      .Case([&](arith::MaxSIOp) -> Interval {
        Value lo = arith.max(a.lo, b.lo);
        bool isPoint = a.isPoint() && b.isPoint();
        return {lo, isPoint ? lo : arith.max(a.hi, b.hi),
                std::max(a.bits, b.bits)};
      })
      .Default([&](Operation *) { return getAny(type); });
}

Interval IntervalEvaluator::choose(const Truth &condition, const Interval &a,
                                   const Interval &b) {
  Value lo = arith.select(condition.mayBeFalse, arith.min(a.lo, b.lo), a.lo);
  Value hi = arith.select(condition.mayBeFalse, arith.max(a.hi, b.hi), a.hi);
  return {arith.select(condition.mayBeTrue, lo, b.lo),
          arith.select(condition.mayBeTrue, hi, b.hi),
          std::max(a.bits, b.bits)};
}

//===----------------------------------------------------------------------===//
// Booleans
//===----------------------------------------------------------------------===//

Truth IntervalEvaluator::getUnknown() {
  return {arith.boolean(true), arith.boolean(true)};
}

Truth IntervalEvaluator::getTruth(Value value) {
  auto known = truths.find(value);
  if (known != truths.end())
    return known->second;
  Truth result;
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant))) {
    result = {arith.boolean(!constant.isZero()),
              arith.boolean(constant.isZero())};
  } else if (isOutside(value)) {
    Value truth = mapping.lookupOrDefault(value);
    result = {truth, arith.negate(truth)};
  } else if (Operation *op = value.getDefiningOp()) {
    result = computeTruth(op, cast<OpResult>(value).getResultNumber());
  } else {
    result = getUnknown();
  }
  return truths[value] = result;
}

Truth IntervalEvaluator::chooseTruth(const Truth &condition, const Truth &a,
                                     const Truth &b) {
  auto may = [&](Value ofA, Value ofB) {
    return arith.either(arith.both(condition.mayBeTrue, ofA),
                        arith.both(condition.mayBeFalse, ofB));
  };
  return {may(a.mayBeTrue, b.mayBeTrue), may(a.mayBeFalse, b.mayBeFalse)};
}

Truth IntervalEvaluator::computeTruth(Operation *op, unsigned result) {
  auto operand = [&](unsigned i) { return getTruth(op->getOperand(i)); };
  if (auto branch = dyn_cast<scf::IfOp>(op))
    return chooseTruth(getTruth(branch.getCondition()),
                       getTruth(branch.thenYield().getOperand(result)),
                       getTruth(branch.elseYield().getOperand(result)));
  if (isa<arith::SelectOp>(op))
    return chooseTruth(operand(0), operand(1), operand(2));
  if (isa<arith::AndIOp>(op)) {
    Truth a = operand(0), b = operand(1);
    return {arith.both(a.mayBeTrue, b.mayBeTrue),
            arith.either(a.mayBeFalse, b.mayBeFalse)};
  }
  if (isa<arith::OrIOp>(op)) {
    Truth a = operand(0), b = operand(1);
    return {arith.either(a.mayBeTrue, b.mayBeTrue),
            arith.both(a.mayBeFalse, b.mayBeFalse)};
  }
  if (isa<arith::XOrIOp>(op)) {
    Truth b = operand(1);
    return chooseTruth(operand(0), {b.mayBeFalse, b.mayBeTrue}, b);
  }
  if (isa<arith::CmpIOp>(op))
    return computeComparison(op);
  if (isa<tensor::ExtractOp>(op) && summaries.has(op)) {
    // The least element of booleans is "all", the greatest is "any".
    auto [all, any] = summaries.read(arith, mapping, op, getIndices(op));
    return {any, arith.negate(all)};
  }
  if (!dependsOnUnbound(op->getResult(result)))
    if (Value uniform = getUniform(op->getResult(result)))
      return {uniform, arith.negate(uniform)};
  return getUnknown();
}

/// a < b: true somewhere if lo(a) < hi(b), false somewhere if hi(a) >= lo(b).
Truth IntervalEvaluator::computeComparison(Operation *op) {
  using Kind = arith::CmpIPredicate;
  auto compare = cast<arith::CmpIOp>(op);
  Kind kind = compare.getPredicate();
  if (isTruth(compare.getLhs())) {
    Truth a = getTruth(compare.getLhs()), b = getTruth(compare.getRhs());
    if (kind == Kind::eq)
      return chooseTruth(a, b, {b.mayBeFalse, b.mayBeTrue});
    if (kind == Kind::ne)
      return chooseTruth(a, {b.mayBeFalse, b.mayBeTrue}, b);
    return getUnknown();
  }
  if (!isNumber(compare.getLhs()))
    return getUnknown();
  Interval a = getInterval(compare.getLhs()), b = getInterval(compare.getRhs());
  auto swap = [](Truth truth) {
    return Truth{truth.mayBeFalse, truth.mayBeTrue};
  };
  auto less = [&](const Interval &x, const Interval &y) {
    return Truth{arith.lt(x.lo, y.hi), arith.le(y.lo, x.hi)};
  };
  auto lessUnsigned = [&](const Interval &x, const Interval &y) {
    Value zero = arith.index(0);
    Value wraps = arith.either(arith.lt(x.lo, zero), arith.lt(y.lo, zero));
    Truth truth = less(x, y);
    return Truth{arith.either(wraps, truth.mayBeTrue),
                 arith.either(wraps, truth.mayBeFalse)};
  };
  auto equal = [&] {
    Value meet = arith.both(arith.le(a.lo, b.hi), arith.le(b.lo, a.hi));
    Value differ = arith.either(arith.compare(Kind::ne, a.lo, b.hi),
                                arith.compare(Kind::ne, a.hi, b.lo));
    return Truth{meet, differ};
  };
  switch (kind) {
  case Kind::eq:
    return equal();
  case Kind::ne:
    return swap(equal());
  case Kind::slt:
    return less(a, b);
  case Kind::sge:
    return swap(less(a, b));
  case Kind::sgt:
    return less(b, a);
  case Kind::sle:
    return swap(less(b, a));
  case Kind::ult:
    return lessUnsigned(a, b);
  case Kind::uge:
    return swap(lessUnsigned(a, b));
  case Kind::ugt:
    return lessUnsigned(b, a);
  case Kind::ule:
    return swap(lessUnsigned(b, a));
  }
  llvm_unreachable("unknown comparison");
}

} // namespace maskir::blockmap
