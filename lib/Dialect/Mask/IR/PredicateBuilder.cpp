//===- PredicateBuilder.cpp - From SSA values to terms ---===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Dialect/Mask/IR/PredicateBuilder.h"
#include "Magnitude.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::mask;

static uint64_t getId(Value value) {
  return reinterpret_cast<uint64_t>(value.getAsOpaquePointer());
}

Predicate PredicateBuilder::getPredicate(Value mask) {
  auto known = predicates.find(mask);
  if (known != predicates.end())
    return known->second;
  auto op = mask.getDefiningOp<PredicateOpInterface>();
  Predicate result =
      op ? op.getPredicate(*this)
         : Predicate::read(getTable(mask), {IntExpr::axis(Axis::Batch),
                                            IntExpr::axis(Axis::Head),
                                            IntExpr::axis(Axis::Query),
                                            IntExpr::axis(Axis::Key)});
  predicates.insert({mask, result});
  return result;
}

/// The name that a person would use: the argument number, or the kind of
/// operation that made the value.
std::string PredicateBuilder::getName(Value value, StringRef prefix) {
  if (auto argument = dyn_cast<BlockArgument>(value))
    if (argument.getOwner()->isEntryBlock())
      return "%arg" + std::to_string(argument.getArgNumber());
  if (auto constant = value.getDefiningOp<tensor::DimOp>())
    return "dim" + std::to_string(values.size());
  return (prefix + Twine(values.size())).str();
}

IntExpr PredicateBuilder::getSymbol(Value value) {
  Symbol symbol{getId(value), getName(value, "s")};
  values.insert({symbol.id, value});
  return IntExpr::symbol(symbol);
}

Table PredicateBuilder::getTable(Value tensor, bool sorted) {
  Table table{getId(tensor), getName(tensor, "t"), sorted};
  values.insert({table.id, tensor});
  return table;
}

IntExpr PredicateBuilder::getInteger(Value value) {
  auto known = integers.find(value);
  if (known != integers.end())
    return known->second;
  IntExpr result = computeInteger(value);
  integers.insert({value, result});
  return result;
}

/// Looks through arithmetic of type index, which is arithmetic on mathematical
/// integers here. Narrower types may wrap, so they stay opaque.
IntExpr PredicateBuilder::computeInteger(Value value) {
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)) &&
      constant.isSignedIntN(64))
    return constant.getSExtValue();
  Operation *op = value.getDefiningOp();
  if (!op || !value.getType().isIndex())
    return getSymbol(value);
  if (auto dim = dyn_cast<tensor::DimOp>(op)) {
    // A tensor without a rank has sizes too, and nothing more is known of them.
    auto type = dyn_cast<RankedTensorType>(dim.getSource().getType());
    std::optional<int64_t> index = dim.getConstantIndex();
    if (type && index && *index >= 0 && *index < type.getRank())
      return getSize(dim.getSource(), *index);
    IntExpr size = getSymbol(value);
    facts.push_back(Predicate::nonNegative(size));
    return size;
  }
  auto operand = [&](unsigned i) { return getInteger(op->getOperand(i)); };
  if (isa<arith::AddIOp, arith::SubIOp, arith::MulIOp>(op))
    noteMagnitude(Magnitude().get(value));
  return llvm::TypeSwitch<Operation *, IntExpr>(op)
      .Case([&](arith::AddIOp) { return operand(0) + operand(1); })
      .Case([&](arith::SubIOp) { return operand(0) - operand(1); })
      .Case([&](arith::MulIOp) { return operand(0) * operand(1); })
      .Case(
          [&](arith::MinSIOp) { return IntExpr::min(operand(0), operand(1)); })
      .Case(
          [&](arith::MaxSIOp) { return IntExpr::max(operand(0), operand(1)); })
      .Default([&](Operation *) { return getSymbol(value); });
}

/// The number that a dynamic size was made from, null if it has its own: the
/// sizes of queries and keys are often one number of the program. `tensor`
/// becomes the tensor that is as long as it.
static Value findSize(Value &tensor, int64_t dimension) {
  while (Operation *op = tensor.getDefiningOp()) {
    if (auto empty = dyn_cast<tensor::EmptyOp>(op))
      return empty.getDynamicSize(dimension);
    if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
      return dyn_cast<Value>(expand.getMixedOutputShape()[dimension]);
    auto retyped = dyn_cast<tensor::CastOp>(op);
    if (retyped && isa<RankedTensorType>(retyped.getSource().getType()))
      tensor = retyped.getSource();
    else if (auto destination = dyn_cast<DestinationStyleOpInterface>(op))
      tensor = destination.getTiedOpOperand(cast<OpResult>(tensor))->get();
    else
      return nullptr;
    if (!cast<RankedTensorType>(tensor.getType()).isDynamicDim(dimension))
      return nullptr;
  }
  return nullptr;
}

/// Whether the builder knows what a number is: an input, or a size.
static bool isKnown(Value number) {
  return isa<BlockArgument>(number) || number.getDefiningOp<tensor::DimOp>() ||
         matchPattern(number, m_Constant());
}

IntExpr PredicateBuilder::getSize(Value tensor, int64_t dimension) {
  auto isDynamic = [&] {
    return cast<RankedTensorType>(tensor.getType()).isDynamicDim(dimension);
  };
  Value number = isDynamic() ? findSize(tensor, dimension) : Value();
  if (!isDynamic())
    return cast<RankedTensorType>(tensor.getType()).getDimSize(dimension);
  // Tensors of one computed size share a symbol; what computes it is left out.
  std::pair<Value, int64_t> key = {tensor, dimension};
  if (number)
    key = {number, -1};
  if (auto known = sizes.find(key); known != sizes.end())
    return known->second;
  IntExpr size = number && isKnown(number) ? getInteger(number)
                                           : makeSize(tensor, dimension);
  sizes.insert({key, size});
  if (!size.getConstant())
    facts.push_back(Predicate::nonNegative(size));
  return size;
}

/// The size as a symbol of its own.
IntExpr PredicateBuilder::makeSize(Value tensor, int64_t dimension) {
  // An id that no value has: addresses of values are aligned.
  Symbol symbol{getId(tensor) + 1 + static_cast<uint64_t>(dimension),
                "dim(" + getName(tensor, "t") + ", " +
                    std::to_string(dimension) + ")"};
  values.insert({symbol.id, tensor});
  return IntExpr::symbol(symbol);
}

Predicate PredicateBuilder::getInRange(Value tensor,
                                       ArrayRef<IntExpr> indices) {
  reads.push_back({tensor, llvm::to_vector<4>(indices)});
  SmallVector<Predicate> bounds;
  for (auto [dimension, index] : llvm::enumerate(indices)) {
    bounds.push_back(Predicate::nonNegative(index));
    bounds.push_back(Predicate::lt(index, getSize(tensor, dimension)));
  }
  return Predicate::conjunction(bounds);
}

std::optional<IntExpr>
PredicateBuilder::getMixed(Value operand, std::optional<int64_t> attribute) {
  if (attribute)
    return IntExpr(*attribute);
  if (operand)
    return getInteger(operand);
  return std::nullopt;
}

Value PredicateBuilder::lookupValue(uint64_t id) const {
  return values.lookup(id);
}

void PredicateBuilder::noteMagnitude(unsigned magnitude) {
  wraps |= magnitude > Magnitude::kExact;
}

Predicate PredicateBuilder::getFacts() const {
  return Predicate::conjunction(facts);
}

std::optional<int64_t> mask::lookUpConstant(const PredicateBuilder &builder,
                                            const Table &table,
                                            ArrayRef<int64_t> indices) {
  Value tensor = builder.lookupValue(table.id);
  DenseIntElementsAttr values;
  if (!tensor || !matchPattern(tensor, m_Constant(&values)))
    return std::nullopt;
  ArrayRef<int64_t> shape = values.getType().getShape();
  if (shape.size() != indices.size())
    return std::nullopt;
  int64_t position = 0;
  for (auto [size, index] : llvm::zip_equal(shape, indices)) {
    if (index < 0 || index >= size)
      return std::nullopt;
    position = position * size + index;
  }
  APInt value = values.getValues<APInt>()[position];
  if (!value.isSignedIntN(64))
    return std::nullopt;
  return value.getBitWidth() == 1 ? value.getZExtValue() : value.getSExtValue();
}
