//===- Vectorize.cpp - Scalar code for many queries at once ---------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Vectorize.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace maskir::cpu;

unsigned LaneValue::getBits(Value value) {
  Type type = value.getType();
  APInt constant;
  if (!type.isIntOrIndex())
    return 64;
  if (matchPattern(value, m_ConstantInt(&constant)))
    return constant.getSignificantBits() - 1;
  if (value.getDefiningOp<tensor::DimOp>())
    return 60; // of something that lies in memory
  return type.isIndex() ? 63 : type.getIntOrFloatBitWidth() - 1;
}

LaneValue Vectorizer::lookup(Value value, const Mapping &mapping) {
  auto it = mapping.find(value);
  return it == mapping.end() ? LaneValue::uniform(value) : it->second;
}

/// Every value from outside that `op` uses, in its regions too.
static SmallVector<Value> getUsedValues(Operation &op) {
  SmallVector<Value> values = llvm::to_vector(op.getOperands());
  llvm::SetVector<Value> inRegions;
  getUsedValuesDefinedAbove(op.getRegions(), inRegions);
  llvm::append_range(values, inRegions);
  return values;
}

Value Vectorizer::getVector(LaneValue value) {
  if (value.kind == LaneValue::Vector)
    return value.value;
  Value splat = b.splat(value.value);
  if (value.kind == LaneValue::Uniform)
    return splat;
  Value steps = b.iota(value.value.getType(), value.stride);
  return arith::AddIOp::create(b, splat, steps);
}

void Vectorizer::emit(Operation &op, Mapping &mapping) {
  bool done = emitUniform(op, mapping) || emitAffine(op, mapping) ||
              emitComparison(op, mapping) || emitElementwise(op, mapping) ||
              emitGather(op, mapping) || emitIf(op, mapping);
  if (!done)
    emitLaneByLane(op, mapping);
}

/// The bits of the result, from those of the operands.
unsigned Vectorizer::getBits(Operation &op, const Mapping &mapping) {
  auto operand = [&](unsigned i) {
    return lookup(op.getOperand(i), mapping).bits;
  };
  if (isa<arith::AddIOp, arith::SubIOp>(op))
    return std::max(operand(0), operand(1)) + 1;
  if (isa<arith::MulIOp>(op))
    return operand(0) + operand(1);
  if (isa<arith::IndexCastOp, arith::ExtSIOp>(op))
    return operand(0);
  return 64;
}

/// Code without lanes is copied.
bool Vectorizer::emitUniform(Operation &op, Mapping &mapping) {
  IRMapping scalars;
  for (Value value : getUsedValues(op)) {
    LaneValue lanes = lookup(value, mapping);
    if (lanes.kind != LaneValue::Uniform)
      return false;
    scalars.map(value, lanes.value);
  }
  // A read that only some lanes may do is a gather.
  auto isRead = [](tensor::ExtractOp) { return WalkResult::interrupt(); };
  if (active && op.walk(isRead).wasInterrupted())
    return false;
  Operation *copy = b.clone(op, scalars);
  for (auto [from, to] : llvm::zip(op.getResults(), copy->getResults()))
    mapping[from] = LaneValue::uniform(to);
  // Less than the type says, if arithmetic says so.
  if (op.getNumResults() == 1) {
    LaneValue &result = mapping[op.getResult(0)];
    result.bits = std::min(result.bits, getBits(op, mapping));
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Values that are affine in the lane
//===----------------------------------------------------------------------===//

/// Strides stay small, so that a lane's part fits any integer type.
static constexpr int64_t maxStride = 1 << 20;

/// (x + i * s) + (y + i * t) = (x + y) + i * (s + t), and likewise.
bool Vectorizer::emitAffine(Operation &op, Mapping &mapping) {
  if (!isa<arith::AddIOp, arith::SubIOp, arith::MulIOp, arith::IndexCastOp>(op))
    return false;
  Type type = op.getResult(0).getType();
  LaneValue x = lookup(op.getOperand(0), mapping);
  bool is64Bit = type.isIndex() || type.isInteger(64);
  if (!is64Bit || x.kind == LaneValue::Vector)
    return false;
  if (isa<arith::IndexCastOp>(op)) {
    if (!x.value.getType().isIndex() && !x.value.getType().isInteger(64))
      return false;
    Value cast = arith::IndexCastOp::create(b, type, x.value);
    mapping[op.getResult(0)] = LaneValue::affine(cast, x.stride, x.bits);
    return true;
  }
  LaneValue y = lookup(op.getOperand(1), mapping);
  if (y.kind == LaneValue::Vector)
    return false;
  int64_t stride;
  APInt factor;
  if (isa<arith::AddIOp>(op))
    stride = x.stride + y.stride;
  else if (isa<arith::SubIOp>(op))
    stride = x.stride - y.stride;
  else if (y.kind == LaneValue::Uniform &&
           matchPattern(y.value, m_ConstantInt(&factor)) &&
           factor.abs().ult(maxStride))
    stride = x.stride * factor.getSExtValue();
  else
    return false;
  if (std::abs(stride) > maxStride)
    return false;
  Value bases[] = {x.value, y.value};
  OperationState state(b.getLoc(), op.getName(), bases, type);
  Value base = b.create(state)->getResult(0);
  mapping[op.getResult(0)] =
      LaneValue::affine(base, stride, getBits(op, mapping));
  return true;
}

/// x - y clamped to [-2^30, 2^30], as an i32. Comparing it to a small number
/// gives what the exact difference would give.
static Value getClampedDifference(LaneBuilder &b, Value x, Value y) {
  Type i64 = b.getI64Type();
  auto toI64 = [&](Value v) -> Value {
    return v.getType() == i64 ? v : arith::IndexCastOp::create(b, i64, v);
  };
  Value difference =
      LLVM::SSubSat::create(b, i64, toI64(x), toI64(y)).getResult();
  constexpr int64_t limit = int64_t(1) << 30;
  Value low = arith::ConstantIntOp::create(b, i64, -limit);
  Value high = arith::ConstantIntOp::create(b, i64, limit);
  difference = arith::MaxSIOp::create(b, difference, low);
  difference = arith::MinSIOp::create(b, difference, high);
  return arith::TruncIOp::create(b, b.getI32Type(), difference);
}

/// x + i * s < y + i * t  iff  i * (s - t) < y - x, for any comparison, if no
/// lane wraps: another lane than the first could be on the other side then.
bool Vectorizer::emitComparison(Operation &op, Mapping &mapping) {
  auto compare = dyn_cast<arith::CmpIOp>(op);
  if (!compare)
    return false;
  LaneValue x = lookup(compare.getLhs(), mapping);
  LaneValue y = lookup(compare.getRhs(), mapping);
  if (x.kind == LaneValue::Vector || y.kind == LaneValue::Vector)
    return false;
  arith::CmpIPredicate predicate = compare.getPredicate();
  bool isUnsigned = predicate == arith::CmpIPredicate::ult ||
                    predicate == arith::CmpIPredicate::ule ||
                    predicate == arith::CmpIPredicate::ugt ||
                    predicate == arith::CmpIPredicate::uge;
  auto mayWrap = [](const LaneValue &value) {
    return value.kind == LaneValue::Affine && value.bits > 62;
  };
  if (isUnsigned || mayWrap(x) || mayWrap(y))
    return false;
  int64_t stride = x.stride - y.stride;
  if (stride == 0) {
    Value same = arith::CmpIOp::create(b, predicate, x.value, y.value);
    mapping[compare] = LaneValue::uniform(same);
    return true;
  }
  Value difference = getClampedDifference(b, y.value, x.value);
  Value result = arith::CmpIOp::create(
      b, predicate, b.iota(b.getI32Type(), stride), b.splat(difference));
  mapping[compare] = LaneValue::vector(result);
  return true;
}

//===----------------------------------------------------------------------===//
// Vectors
//===----------------------------------------------------------------------===//

bool Vectorizer::emitElementwise(Operation &op, Mapping &mapping) {
  if (!OpTrait::hasElementwiseMappableTraits(&op) || op.getNumResults() != 1)
    return false;
  auto isScalar = [](Type type) { return type.isIntOrIndexOrFloat(); };
  if (!llvm::all_of(op.getOperandTypes(), isScalar) ||
      !isScalar(op.getResult(0).getType()))
    return false;
  // A division by different numbers could trap in a lane that is not active.
  bool mayTrap = !mask::canSpeculate(&op);
  SmallVector<Value> operands;
  for (Value operand : op.getOperands()) {
    LaneValue value = lookup(operand, mapping);
    if (mayTrap && operand == op.getOperands().back() &&
        value.kind != LaneValue::Uniform)
      return false;
    operands.push_back(getVector(value));
  }
  OperationState state(b.getLoc(), op.getName(), operands,
                       b.getVectorType(op.getResult(0).getType()),
                       op.getAttrs());
  mapping[op.getResult(0)] = LaneValue::vector(b.create(state)->getResult(0));
  return true;
}

/// The addresses of tensor[indices] for all lanes, as i64.
Value Vectorizer::getAddresses(tensor::ExtractOp extract,
                               const TensorView &view, Mapping &mapping) {
  Value offsets = b.splat(b.index(0));
  for (auto [index, stride] : llvm::zip(extract.getIndices(), view.strides))
    offsets = arith::AddIOp::create(
        b, offsets,
        arith::MulIOp::create(b, getVector(lookup(index, mapping)),
                              b.splat(stride)));
  offsets = arith::MulIOp::create(
      b, offsets, b.splat(b.index(LaneBuilder::getBytes(view.elementType))));
  VectorType type = b.getVectorType(b.getI64Type());
  offsets = arith::IndexCastOp::create(b, type, offsets);
  auto toInteger = [&](Value pointer) {
    return b.splat(LLVM::PtrToIntOp::create(b, b.getI64Type(), pointer));
  };
  Value addresses = arith::AddIOp::create(b, toInteger(view.pointer), offsets);
  // Lanes that are not active read somewhere harmless: no branch a lane.
  Value mask = active ? active : lanes ? lanes->mask : Value();
  if (mask)
    addresses =
        arith::SelectOp::create(b, mask, addresses, toInteger(readable));
  return addresses;
}

/// tensor.extract %t[lanes] -> one load a lane
bool Vectorizer::emitGather(Operation &op, Mapping &mapping) {
  auto extract = dyn_cast<tensor::ExtractOp>(op);
  if (!extract)
    return false;
  // A copy: the context's table may grow.
  TensorView view = context.getView(extract.getTensor());
  Value addresses = getAddresses(extract, view, mapping);
  auto pointerType = LLVM::LLVMPointerType::get(b.getContext());
  VectorType type = b.getVectorType(view.elementType);
  Value result = arith::ConstantOp::create(b, b.getZeroAttr(type));
  for (int64_t lane = 0; lane < b.getWidth(); ++lane) {
    Value pointer =
        LLVM::IntToPtrOp::create(b, pointerType, b.extract(addresses, lane));
    Value element = b.load(pointer, b.index(0), view.elementType);
    result = vector::InsertOp::create(b, element, result, lane);
  }
  mapping[extract] = LaneValue::vector(result);
  return true;
}

//===----------------------------------------------------------------------===//
// Branches
//===----------------------------------------------------------------------===//

/// Whether the operations may run in lanes that the branch excludes.
bool Vectorizer::canConvertBranch(Block &block) const {
  return llvm::all_of(block.without_terminator(), [&](Operation &op) {
    if (isa<tensor::ExtractOp>(op))
      return true; // guarded by `active`
    if (auto nested = dyn_cast<scf::IfOp>(op))
      return canConvertBranch(*nested.thenBlock()) &&
             (!nested.elseBlock() || canConvertBranch(*nested.elseBlock()));
    return op.getNumRegions() == 0 && op.getNumResults() == 1 &&
           mask::canSpeculate(&op);
  });
}

SmallVector<LaneValue> Vectorizer::emitBranch(Block &block, Value mask,
                                              Mapping &mapping) {
  Value outer = active, around = outer ? outer : lanes ? lanes->mask : Value();
  active = around ? arith::AndIOp::create(b, around, mask).getResult() : mask;
  for (Operation &op : block.without_terminator())
    emit(op, mapping);
  active = outer;
  SmallVector<LaneValue> results;
  for (Value value : block.getTerminator()->getOperands())
    results.push_back(lookup(value, mapping));
  return results;
}

/// if c then x else y -> select c, x, y
bool Vectorizer::emitIf(Operation &op, Mapping &mapping) {
  auto branch = dyn_cast<scf::IfOp>(op);
  if (!branch || branch.getNumResults() == 0 ||
      !canConvertBranch(*branch.thenBlock()) ||
      !canConvertBranch(*branch.elseBlock()))
    return false;
  Value condition = getVector(lookup(branch.getCondition(), mapping));
  Value all = arith::ConstantOp::create(
      b, DenseElementsAttr::get(b.getVectorType(b.getI1Type()), true));
  Value opposite = arith::XOrIOp::create(b, condition, all);
  auto thenValues = emitBranch(*branch.thenBlock(), condition, mapping);
  auto elseValues = emitBranch(*branch.elseBlock(), opposite, mapping);
  for (auto [result, x, y] :
       llvm::zip(branch.getResults(), thenValues, elseValues))
    mapping[result] = LaneValue::vector(
        arith::SelectOp::create(b, condition, getVector(x), getVector(y)));
  return true;
}

//===----------------------------------------------------------------------===//
// The general case
//===----------------------------------------------------------------------===//

Value Vectorizer::getLane(LaneValue value, Value lane) {
  if (value.kind == LaneValue::Uniform)
    return value.value;
  if (value.kind == LaneValue::Vector)
    return vector::ExtractOp::create(b, value.value, OpFoldResult(lane));
  Type type = value.value.getType();
  Value step =
      type.isIndex() ? lane : arith::IndexCastOp::create(b, type, lane);
  Value factor =
      arith::ConstantOp::create(b, b.getIntegerAttr(type, value.stride));
  return arith::AddIOp::create(b, value.value,
                               arith::MulIOp::create(b, step, factor));
}

/// for each active lane { results[lane] = op(operands[lane]) }
void Vectorizer::emitLaneByLane(Operation &op, Mapping &mapping) {
  SmallVector<Value> inits;
  for (Type type : op.getResultTypes())
    inits.push_back(
        arith::ConstantOp::create(b, b.getZeroAttr(b.getVectorType(type))));
  Value width = b.index(b.getWidth());
  Value count = lanes ? b.min(lanes->count, width) : width;
  SmallVector<Value> results =
      b.loop(b.index(0), count, 1, inits, [&](Value lane, ValueRange vectors) {
        IRMapping scalars;
        for (Value value : getUsedValues(op))
          scalars.map(value, getLane(lookup(value, mapping), lane));
        Operation *copy = b.clone(op, scalars);
        SmallVector<Value> next;
        for (auto [vector, scalar] : llvm::zip(vectors, copy->getResults()))
          next.push_back(
              vector::InsertOp::create(b, scalar, vector, OpFoldResult(lane)));
        return next;
      });
  for (auto [from, to] : llvm::zip(op.getResults(), results))
    mapping[from] = LaneValue::vector(to);
}
