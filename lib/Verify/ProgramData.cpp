//===- ProgramData.cpp - Data, and what a program makes of them -----------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProgramData.h"
#include "maskir/Raise/ExprEvaluate.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace maskir::raise;

namespace maskir::verify {

//===----------------------------------------------------------------------===//
// Data and computed tensors
//===----------------------------------------------------------------------===//

/// Whether the tensor may hold anything.
static bool isData(Value tensor) {
  if (auto argument = dyn_cast<BlockArgument>(tensor))
    return argument.getOwner()->isEntryBlock() &&
           isa<FunctionOpInterface>(argument.getOwner()->getParentOp());
  Operation *op = tensor.getDefiningOp();
  if (isa<CallOpInterface>(op))
    return true;
  bool isLoaded =
      llvm::any_of(op->getOperandTypes(), llvm::IsaPred<BaseMemRefType>);
  return op->getNumRegions() == 0 && (op->getNumOperands() == 0 || isLoaded);
}

bool isComputedTensor(Value tensor) {
  return isa<RankedTensorType>(tensor.getType()) && !isData(tensor) &&
         !matchPattern(tensor, m_Constant());
}

ProgramData::ProgramData(const Witness &witness,
                         const mask::PredicateBuilder &builder)
    : eval(context, tables) {
  for (const auto &[symbol, value] : witness.symbols)
    if (auto meaning = getMeaning(symbol, builder);
        meaning && meaning->dimension) {
      Expr size = eval.dim(meaning->value, *meaning->dimension);
      if (size->is(Kind::Dim))
        sizes.try_emplace({size->source, size->integer}, value);
      otherSize = std::max(otherSize, value);
    }
  for (int64_t coordinate : witness.point)
    otherSize = std::max(otherSize, coordinate + 1);
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

void ProgramData::usePattern(unsigned number) {
  pattern = number;
  seen.clear();
}

/// Flags, lengths, positions, ids of documents; then small numbers in no order.
int64_t ProgramData::getPattern(Value source, ArrayRef<int64_t> at) const {
  int64_t last = at.empty() ? 0 : at.back();
  switch (pattern) {
  case 0:
  case 1:
    return pattern;
  case 2:
    return last;
  case 3:
    return last / 2;
  case 4:
    return last % 2;
  case 5:
    return last % 3;
  }
  auto argument = dyn_cast<BlockArgument>(source);
  uint64_t mixed = pattern + (argument ? argument.getArgNumber() * 977 : 0);
  for (int64_t index : at) // splitmix64
    mixed = (mixed ^ (mixed >> 30) ^ uint64_t(index)) * 0xbf58476d1ce4e5b9;
  mixed ^= mixed >> 31;
  return int64_t((mixed >> 8) % (2 + pattern % 3));
}

//===----------------------------------------------------------------------===//
// Cells
//===----------------------------------------------------------------------===//

Expr ProgramData::getElement(Value tensor, ArrayRef<int64_t> indices) {
  auto [at, isNew] = elements.try_emplace(
      {tensor.getAsOpaquePointer(), SmallVector<int64_t, 4>(indices)});
  if (isNew) {
    SmallVector<Expr> constants;
    for (int64_t index : indices)
      constants.push_back(context.integer(index));
    eval.restart();
    Expr e = eval.element(tensor, constants);
    at->second = eval.isExhausted() ? nullptr : e;
  }
  return at->second;
}

std::optional<double> ProgramData::read(Expr e, ArrayRef<int64_t> at) {
  Value source = Value::getFromOpaquePointer(e->source);
  auto type = dyn_cast<RankedTensorType>(source.getType());
  if (!type || !isData(source))
    return std::nullopt;
  for (auto [dimension, index] : llvm::enumerate(at))
    if (index < 0 || index >= getSize(source, dimension))
      return std::nullopt;
  SmallVector<int64_t, 4> indices(at);
  auto known = set.find({source.getAsOpaquePointer(), indices});
  int64_t value =
      known != set.end() ? known->second : getPattern(source, indices);
  if (type.getElementType().isInteger(1))
    value &= 1;
  seen[{source.getAsOpaquePointer(), indices}] = value;
  return double(value);
}

std::optional<double> ProgramData::getLeaf(Expr e, ArrayRef<int64_t> at) {
  if (++steps > kMaxSteps)
    return std::nullopt;
  if (e->is(Kind::Dim))
    return double(getSize(Value::getFromOpaquePointer(e->source), e->integer));
  if (e->is(Kind::IntRead) || e->is(Kind::BoolRead) || e->is(Kind::FloatRead))
    return read(e, at);
  return std::nullopt;
}

std::optional<int64_t> ProgramData::getCell(Value tensor,
                                            ArrayRef<int64_t> indices) {
  Cells::key_type place{tensor.getAsOpaquePointer(),
                        SmallVector<int64_t, 4>(indices)};
  if (auto known = seen.find(place); known != seen.end())
    return known->second;
  Expr e = getElement(tensor, indices);
  if (!e || e->getSort() == Sort::Float)
    return std::nullopt;
  auto value = evaluate(
      e, [&](Expr leaf, ArrayRef<int64_t> at) { return getLeaf(leaf, at); });
  if (!value)
    return std::nullopt;
  return seen[place] = int64_t(*value);
}

int64_t ProgramData::getSize(Value tensor, int64_t dimension) {
  Expr size = eval.dim(tensor, dimension);
  auto value = evaluate(size, [&](Expr e, ArrayRef<int64_t>) {
    auto known = sizes.find({e->source, e->integer});
    return std::optional<double>(
        e->is(Kind::Dim) && known != sizes.end() ? known->second : otherSize);
  });
  return value ? int64_t(*value) : otherSize;
}

/// One cell of one argument must decide it, by one of a few numbers.
void ProgramData::aimAt(Value tensor, ArrayRef<int64_t> indices,
                        int64_t value) {
  Expr e = getElement(tensor, indices);
  if (!e)
    return;
  SmallVector<Cells::key_type, 2> decisive;
  auto find = [&](Expr leaf, ArrayRef<int64_t> at) -> std::optional<double> {
    if (leaf->is(Kind::IntRead) || leaf->is(Kind::BoolRead))
      decisive.push_back(
          {const_cast<void *>(leaf->source), SmallVector<int64_t, 4>(at)});
    return getLeaf(leaf, at);
  };
  evaluate(e, find);
  if (decisive.empty() || !llvm::all_equal(decisive) ||
      set.count(decisive.front()))
    return;
  for (int64_t number : {value, int64_t(0), int64_t(1), int64_t(2), int64_t(-1),
                         value + 1, value - 1}) {
    set[decisive.front()] = number;
    seen.clear(); // what was computed of another number
    if (getCell(tensor, indices) == value)
      return;
  }
  set.erase(decisive.front());
}

} // namespace maskir::verify
