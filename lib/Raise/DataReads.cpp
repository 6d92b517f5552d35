//===- DataReads.cpp - Which computed tensors hold data -------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DataReads.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/SetVector.h"
#include <cmath>

using namespace mlir;
using namespace maskir::raise;

/// Between a weight and a product with it.
static constexpr unsigned kMostSteps = 8;

//===----------------------------------------------------------------------===//
// Do arguments have a say?
//===----------------------------------------------------------------------===//

/// Or is it all made of constants, which may be as large as fills?
bool DataReads::readsArguments(Value value) {
  auto [at, isNew] = reads.try_emplace(value, false);
  if (!isNew)
    return at->second;
  llvm::SetVector<Value> values;
  values.insert(value);
  for (size_t i = 0; i < values.size(); ++i) {
    auto argument = dyn_cast<BlockArgument>(values[i]);
    if ((argument &&
         isa<FunctionOpInterface>(argument.getOwner()->getParentOp())) ||
        reads.lookup(values[i]))
      return reads[value] = true;
    if (argument)
      continue; // of a loop or a body, whose operands are looked at
    values[i].getDefiningOp()->walk([&](Operation *op) {
      values.insert(op->operand_begin(), op->operand_end());
    });
  }
  return false;
}

//===----------------------------------------------------------------------===//
// Large constants
//===----------------------------------------------------------------------===//

namespace {
/// Numbers of a constant that are as large as fills. NaN is none: jnp.take
/// gives it for indices outside of a table, and scores are numbers.
struct LargeNumbers {
  bool low = false, high = false;
  void add(bool isNegative) { (isNegative ? low : high) = true; }
};
} // namespace

/// Magnitudes of IEEE floats are in the order of their bits. Weights may be
/// gigabytes, so nothing is converted.
static LargeNumbers findLargeFloats(ArrayRef<char> raw, FloatType type) {
  LargeNumbers found;
  unsigned width = type.getWidth();
  if (width != 16 && width != 32 && width != 64)
    return {width > 8, width > 8}; // of 8 bits: none are large, or weights
  APFloat bound(kLargeFactor);
  bool losesInfo;
  bound.convert(type.getFloatSemantics(), APFloat::rmTowardZero, &losesInfo);
  uint64_t least = bound.bitcastToAPInt().getZExtValue();
  uint64_t infinity =
      APFloat::getInf(type.getFloatSemantics()).bitcastToAPInt().getZExtValue();
  uint64_t sign = uint64_t(1) << (width - 1);
  for (size_t i = 0; i + width / 8 <= raw.size(); i += width / 8) {
    uint64_t bits = 0; // in the order of the machine, as MLIR keeps them
    memcpy(&bits, raw.data() + i, width / 8);
    if ((bits & ~sign) >= least && (bits & ~sign) <= infinity)
      found.add(bits & sign);
  }
  return found;
}

static LargeNumbers findLargeIntegers(DenseIntElementsAttr attr) {
  LargeNumbers found;
  for (const APInt &value : attr.getValues<APInt>())
    if (value.getSignificantBits() > 64 ||
        std::fabs(double(value.getSExtValue())) >= kLargeFactor)
      found.add(value.isNegative());
  return found;
}

static LargeNumbers findLarge(Attribute attr) {
  LargeNumbers found;
  if (auto number = dyn_cast<FloatAttr>(attr)) {
    double value = number.getValueAsDouble();
    if (std::fabs(value) >= kLargeFactor)
      found.add(std::signbit(value));
  } else if (auto number = dyn_cast<IntegerAttr>(attr)) {
    double value = number.getValue().signedRoundToDouble();
    if (std::fabs(value) >= kLargeFactor)
      found.add(value < 0);
  } else if (auto dense = dyn_cast<DenseIntElementsAttr>(attr)) {
    return findLargeIntegers(dense);
  } else if (auto dense = dyn_cast<DenseElementsAttr>(attr)) {
    if (auto type = dyn_cast<FloatType>(dense.getElementType()))
      return findLargeFloats(dense.getRawData(), type);
  } else if (auto resource = dyn_cast<DenseResourceElementsAttr>(attr)) {
    auto type = dyn_cast<FloatType>(resource.getType().getElementType());
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    if (type && blob)
      return findLargeFloats(blob->getData(), type);
  }
  return found;
}

/// The one number of a value that is a constant, also filled into a tensor or
/// given to a body.
static std::optional<double> getConstant(Value value) {
  while (true) {
    APFloat number(0.0f);
    if (matchPattern(value, m_ConstantFloat(&number)))
      return number.convertToDouble();
    if (auto fill = value.getDefiningOp<linalg::FillOp>()) {
      value = fill.getInputs()[0];
      continue;
    }
    auto argument = dyn_cast<BlockArgument>(value);
    auto op =
        argument
            ? dyn_cast<linalg::LinalgOp>(argument.getOwner()->getParentOp())
            : nullptr;
    if (!op)
      return std::nullopt;
    value = op.getMatchingOpOperand(argument)->get();
  }
}

//===----------------------------------------------------------------------===//
// The search
//===----------------------------------------------------------------------===//

void DataReads::push(Value value, unsigned sides) {
  Type type = getElementTypeOrSelf(value.getType());
  // Conditions choose; what is chosen is looked at. Positions are no constants.
  if (!sides || type.isInteger(1) || type.isIndex())
    return;
  if (clean.insert({value, sides}).second)
    work.push_back({value, sides});
}

void DataReads::pushAll(ValueRange values, unsigned sides) {
  for (Value value : values)
    push(value, sides);
}

/// Of a loop: what it starts with, and what each round gives.
bool DataReads::visitArgument(BlockArgument argument, unsigned sides) {
  Operation *parent = argument.getOwner()->getParentOp();
  if (isa<FunctionOpInterface>(parent))
    return true;
  auto op = dyn_cast<linalg::LinalgOp>(parent);
  if (!op)
    return visitOperation(parent);
  push(op.getMatchingOpOperand(argument)->get(), sides);
  return true;
}

/// A maximum with a low constant holds the other operand, a minimum with a high
/// one as well.
void DataReads::visitBound(Operation *op, unsigned sides, unsigned neutral) {
  for (Value operand : op->getOperands())
    push(operand, getConstant(operand) ? sides & ~neutral : sides);
}

/// A large divisor makes nothing large, and a small one does.
bool DataReads::visitQuotient(Operation *op) {
  push(op->getOperand(0));
  std::optional<double> divisor = getConstant(op->getOperand(1));
  if (!divisor)
    push(op->getOperand(1));
  return !divisor || std::fabs(*divisor) > 1 / kLargeFactor;
}

bool DataReads::visitOperation(Operation *op) {
  auto isMemory = [](Type type) { return isa<BaseMemRefType>(type); };
  // What happens elsewhere is not known.
  if (isa<CallOpInterface>(op) || llvm::any_of(op->getOperandTypes(), isMemory))
    return false;
  pushAll(op->getOperands());
  for (Region &region : op->getRegions())
    for (Block &block : region)
      if (!block.empty())
        block.back().walk(
            [&](Operation *inner) { pushAll(inner->getOperands()); });
  return true;
}

bool DataReads::visitResult(OpResult value, unsigned sides) {
  Operation *op = value.getOwner();
  if (isa<math::ExpOp, math::Exp2Op, linalg::SoftmaxOp, math::TanhOp,
          math::ErfOp, math::SinOp, math::CosOp, tensor::DimOp>(op))
    return true; // data again
  if (stopsAtProjections && isProjection(op))
    return true;
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    push(linalgOp.getBlock()->getTerminator()->getOperand(
             value.getResultNumber()),
         sides);
  else if (isa<arith::MaximumFOp, arith::MaxNumFOp>(op))
    visitBound(op, sides, kLow);
  else if (isa<arith::MinimumFOp, arith::MinNumFOp>(op))
    visitBound(op, sides, kHigh);
  else if (isa<arith::SelectOp>(op))
    pushAll(op->getOperands().drop_front(), sides);
  else if (isa<arith::ExtFOp, arith::TruncFOp>(op))
    push(op->getOperand(0), sides);
  else if (isa<arith::DivFOp>(op))
    return visitQuotient(op);
  else
    return visitOperation(op);
  return true;
}

/// False: a large constant.
bool DataReads::visit(Item item) {
  auto [value, sides] = item;
  if (large.contains(value))
    return false;
  if (auto argument = dyn_cast<BlockArgument>(value))
    return visitArgument(argument, sides);
  Attribute attr;
  if (!matchPattern(value, m_Constant(&attr)))
    return visitResult(cast<OpResult>(value), sides);
  LargeNumbers found = findLarge(attr);
  return !(found.low && (sides & kLow)) && !(found.high && (sides & kHigh));
}

/// Searches from what was pushed. What an unfinished search has seen is not
/// known to be clean.
bool DataReads::findsLarge() {
  bool isClean = true;
  for (size_t i = 0; i < work.size() && isClean; ++i)
    isClean = visit(work[i]);
  if (!isClean)
    for (const Item &item : work)
      clean.erase(item);
  work.clear();
  return !isClean;
}

/// Is it an argument or a constant, in another shape or in several samples?
static bool isWeight(Value value) {
  for (unsigned steps = 0; steps < kMostSteps; ++steps) {
    Operation *op = value.getDefiningOp();
    auto loops = dyn_cast_if_present<linalg::LinalgOp>(op);
    if (!op || matchPattern(value, m_Constant()))
      return true;
    if (loops && (loops.getNumReductionLoops() || loops.getNumDpsInputs() != 1))
      return false;
    if (!loops && !isa<tensor::TensorDialect>(op->getDialect()))
      return false;
    value = op->getOperand(0);
  }
  return false;
}

bool DataReads::isProjection(Operation *op) {
  auto loops = dyn_cast<linalg::LinalgOp>(op);
  return loops && linalg::isaContractionOpInterface(loops) &&
         llvm::any_of(loops.getDpsInputOperands(),
                      [](OpOperand *input) { return isWeight(input->get()); });
}

void DataReads::addScores(Value product) {
  if (!ofScores) {
    ofScores = std::make_unique<DataReads>();
    ofScores->stopsAtProjections = true;
  }
  scores.insert(product);
}

bool DataReads::isData(Value value) {
  if (scores.contains(value))
    return ofScores->isData(value);
  if (!readsArguments(value) || large.contains(value))
    return false;
  push(value);
  bool isLarge = findsLarge();
  if (isLarge)
    large.insert(value);
  return !isLarge;
}

bool DataReads::isProductOfData(Value product) {
  if (scores.contains(product))
    return ofScores->isProductOfData(product);
  auto op = product.getDefiningOp<linalg::LinalgOp>();
  if (!op || !readsArguments(product))
    return false;
  for (OpOperand *input : op.getDpsInputOperands())
    push(input->get());
  op.getBlock()->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands())
      if (operand.getParentBlock() != op.getBlock() ||
          matchPattern(operand, m_Constant()))
        push(operand);
  });
  return !findsLarge();
}
