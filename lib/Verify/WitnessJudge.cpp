//===- WitnessJudge.cpp - Masks on the data of a witness ------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A witness says that the masks have certain values at a point, for certain
// symbols and data. Here the scalar code of the masks is run by the reference
// interpreter on exactly these (rule M8). Tensors are sparse: a cell that the
// witness does not list is 0, so the size of a tensor does not matter.
//
//===----------------------------------------------------------------------===//

#include "WitnessJudge.h"
#include "maskir/PredicateSet/Evaluate.h"
#include "maskir/Reference/EvaluateMask.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/CastInterfaces.h"
#include "llvm/Support/Threading.h"

using namespace mlir;
using namespace maskir::reference;

namespace maskir::verify {

/// A row with more keys is not walked.
static constexpr int64_t kMaxWalkedKeys = 1 << 16;
/// Of an unbounded row, this many keys are walked.
static constexpr int64_t kOpenKeys = 64;

//===----------------------------------------------------------------------===//
// Binding
//===----------------------------------------------------------------------===//

WitnessJudge::WitnessJudge(const Inquiry &inquiry, const Witness &witness,
                           ProgramData *data)
    : inquiry(inquiry), data(data) {
  for (const auto &[symbol, value] : witness.symbols)
    bindSymbol(symbol, value);
  for (const TableCell &cell : witness.cells)
    bindCell(cell);
  interpreter.addEvaluator(
      tensor::ExtractOp::getOperationName(),
      [this](Operation *op, ScalarInterpreter::Operands operands,
             ScalarInterpreter &, ScalarInterpreter::Results &results) {
        return extract(op, operands, results);
      });
  interpreter.addEvaluator(
      tensor::DimOp::getOperationName(),
      [this](Operation *op, ScalarInterpreter::Operands operands,
             ScalarInterpreter &, ScalarInterpreter::Results &results) {
        return dim(op, operands, results);
      });
}

static bool isConstant(Value value) {
  return matchPattern(value, m_Constant());
}

/// Pure arithmetic on scalars: its operands decide its value, so the solver was
/// not free to choose it. A cast of a free number is free.
static bool isComputedScalar(Value value) {
  Operation *op = value.getDefiningOp();
  if (isa_and_present<CastOpInterface>(op) && op->getNumOperands() == 1)
    return isComputedScalar(op->getOperand(0));
  return op && op->getNumOperands() > 0 && op->getNumRegions() == 0 &&
         llvm::all_of(op->getOperandTypes(),
                      [](Type type) { return type.isIntOrIndex(); });
}

bool WitnessJudge::fits(Type type, int64_t number) {
  if (type.isInteger(1))
    return number == 0 || number == 1;
  return !type.isInteger() ||
         llvm::isIntN(type.getIntOrFloatBitWidth(), number);
}

void WitnessJudge::bindScalar(Value value, int64_t number) {
  Type type = value.getType();
  if (!type.isIntOrIndex() || !fits(type, number)) {
    reason = "the counterexample needs a number that " +
             inquiry.names.get(value) + " can't have";
    return;
  }
  unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  interpreter.bind(value, RuntimeValue::integer(
                              llvm::APInt(width, static_cast<uint64_t>(number),
                                          /*isSigned=*/true,
                                          /*implicitTrunc=*/true)));
  bound.insert(value);
}

void WitnessJudge::bindSymbol(const Symbol &symbol, int64_t value) {
  std::optional<SymbolMeaning> meaning = getMeaning(symbol, inquiry.builder);
  if (!meaning)
    return;
  if (meaning->dimension) {
    tensors[meaning->value].sizes[*meaning->dimension] = value;
    return;
  }
  if (isComputedScalar(meaning->value)) {
    reason = "the answer depends on " + inquiry.names.get(meaning->value) +
             ", whose computation the proof does not look into";
    return;
  }
  bindScalar(meaning->value, value);
}

void WitnessJudge::bindCell(const TableCell &cell) {
  Value value = inquiry.builder.lookupValue(cell.table.id);
  if (!value)
    return;
  if (isConstant(value)) { // the constant speaks for itself
    if (lookUpConstant(inquiry.builder, cell.table, cell.indices) != cell.value)
      doubt = "the answer depends on the values of the constant " +
              inquiry.names.get(value);
    return;
  }
  if (auto type = dyn_cast<RankedTensorType>(value.getType())) {
    if (data)
      return;
    if (!fits(type.getElementType(), cell.value))
      reason = "the counterexample needs a number that " +
               inquiry.names.get(value) + " can't hold";
    tensors[value].cells[cell.indices] = cell.value;
  } else if (cell.indices.empty()) {
    bindScalar(value, cell.value);
  } else if (Operation *op = value.getDefiningOp()) {
    doubt = ("the answer depends on what '" + op->getName().getStringRef() +
             "' computes, which the proof does not look into")
                .str();
  }
}

void WitnessJudge::bindFree(Value value, Region &code) {
  if (code.isAncestor(value.getParentRegion()) || isConstant(value) ||
      !bound.insert(value).second)
    return;
  Type type = value.getType();
  if (isa<RankedTensorType>(type)) {
    // `extract` and `dim` know the tensor by its name.
    tensors.try_emplace(value);
    interpreter.bind(value,
                     RuntimeValue::tensor(TensorData(ElementKind::I1, {0})));
    return;
  }
  if (Operation *op = value.getDefiningOp()) {
    for (Value operand : op->getOperands())
      bindFree(operand, code);
    return;
  }
  if (type.isIntOrIndex())
    bindScalar(value, type.isInteger(1) ? 0 : 1);
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

LogicalResult WitnessJudge::extract(Operation *op,
                                    ScalarInterpreter::Operands operands,
                                    ScalarInterpreter::Results &results) {
  SmallVector<int64_t> indices;
  for (const RuntimeValue &operand : operands.drop_front()) {
    const llvm::APInt *index = operand.getIfInteger();
    if (!index)
      return op->emitError("undefined behaviour: an index is poison");
    indices.push_back(index->getSExtValue());
  }
  auto type = cast<RankedTensorType>(op->getOperand(0).getType());
  Type element = type.getElementType();
  auto sparse = tensors.find(op->getOperand(0));
  for (auto [dimension, index] : llvm::enumerate(indices)) {
    int64_t size = type.getDimSize(dimension);
    if (type.isDynamicDim(dimension)) {
      size = data ? data->getSize(op->getOperand(0), dimension) : INT64_MAX;
      if (!data && sparse != tensors.end() &&
          sparse->second.sizes.count(dimension))
        size = sparse->second.sizes[dimension];
    }
    if (index < 0 || index >= size)
      return op->emitError("undefined behaviour: index out of range");
  }
  if (!element.isIntOrIndex())
    return op->emitError("data of this type are not part of a witness");
  int64_t value = 0;
  if (!computed && isComputedTensor(op->getOperand(0)))
    computed = op->getOperand(0);
  if (data && !isConstant(op->getOperand(0))) {
    std::optional<int64_t> cell = data->getCell(op->getOperand(0), indices);
    if (!cell)
      return op->emitError("what the program computes here is not known");
    value = *cell;
  } else if (sparse != tensors.end()) {
    auto cell = sparse->second.cells.find(indices);
    value = cell == sparse->second.cells.end() ? 0 : cell->second;
  } else if (const TensorData *data = operands[0].getIfTensor()) {
    value = data->getInteger(indices);
  } else {
    return op->emitError("undefined behaviour: a tensor is poison");
  }
  unsigned width = element.isIndex() ? 64 : element.getIntOrFloatBitWidth();
  results.push_back(RuntimeValue::integer(
      llvm::APInt(width, static_cast<uint64_t>(value), /*isSigned=*/true,
                  /*implicitTrunc=*/true)));
  return success();
}

/// A size that the witness leaves free is just large enough for its cells.
LogicalResult WitnessJudge::dim(Operation *op,
                                ScalarInterpreter::Operands operands,
                                ScalarInterpreter::Results &results) {
  const llvm::APInt *which = operands[1].getIfInteger();
  auto type = dyn_cast<RankedTensorType>(op->getOperand(0).getType());
  if (!which || !type || which->uge(type.getRank()))
    return op->emitError("undefined behaviour: no such dimension");
  int64_t dimension = which->getSExtValue();
  int64_t size = type.getDimSize(dimension);
  if (data) {
    size = data->getSize(op->getOperand(0), dimension);
  } else if (type.isDynamicDim(dimension)) {
    SparseTensor &tensor = tensors[op->getOperand(0)];
    auto known = tensor.sizes.find(dimension);
    size = 1;
    for (const auto &[indices, value] : tensor.cells)
      size = std::max(size, indices[dimension] + 1);
    if (known != tensor.sizes.end())
      size = known->second;
  }
  results.push_back(RuntimeValue::index(size));
  return success();
}

Block *WitnessJudge::getCode(Value mask) {
  auto known = codes.find(mask);
  if (known != codes.end())
    return &known->second->front();
  std::unique_ptr<Region> region = buildMaskCode(mask);
  if (!region)
    return nullptr;
  Block *block = &region->front();
  region->walk([&](Operation *op) {
    for (Value operand : op->getOperands())
      bindFree(operand, *region);
  });
  codes[mask] = std::move(region);
  return block;
}

FailureOr<bool> WitnessJudge::test(Value mask, const Point &point) {
  if (!mask)
    return true;
  Block *code = getCode(mask);
  if (!code)
    return failure();
  SmallVector<RuntimeValue, 4> arguments;
  for (int64_t coordinate : point)
    arguments.push_back(RuntimeValue::index(coordinate));
  FailureOr<SmallVector<RuntimeValue>> yielded =
      interpreter.run(*code, arguments);
  if (failed(yielded))
    return failure();
  const llvm::APInt *truth = yielded->front().getIfInteger();
  if (!truth)
    return failure();
  return truth->getBoolValue();
}

//===----------------------------------------------------------------------===//
// Judging
//===----------------------------------------------------------------------===//

/// Whether no key of the row is attended.
FailureOr<bool> WitnessJudge::isEmptyRow(const Witness &witness) {
  std::optional<int64_t> begin = evaluate(inquiry.domain.offset[3], witness);
  std::optional<int64_t> length = kOpenKeys;
  if (inquiry.domain.length[3])
    length = evaluate(*inquiry.domain.length[3], witness);
  if (!begin || !length || *length > kMaxWalkedKeys)
    return failure();
  Point point = witness.point;
  for (int64_t i = 0; i < *length; ++i) {
    point[3] = *begin + i;
    FailureOr<bool> visible = test(inquiry.first, point);
    if (failed(visible) || *visible)
      return failed(visible) ? visible : FailureOr<bool>(false);
  }
  return true;
}

FailureOr<bool> WitnessJudge::isRefuted(const Witness &witness) {
  if (inquiry.property == Property::NonemptyRows)
    return isEmptyRow(witness);
  FailureOr<bool> first = test(inquiry.first, witness.point);
  if (failed(first) || inquiry.property == Property::Causal)
    return failed(first)
               ? first
               : FailureOr<bool>(*first && witness.point[3] > witness.point[2]);
  FailureOr<bool> second = test(inquiry.second, witness.point);
  if (failed(second))
    return second;
  return inquiry.property == Property::Equal ? *first != *second
                                             : *first && !*second;
}

InterpreterErrors::InterpreterErrors(MLIRContext *context)
    : handler(context,
              [this, thread = llvm::get_threadid()](Diagnostic &error) {
                if (llvm::get_threadid() != thread)
                  return failure();
                if (first.empty())
                  first = error.str();
                return success();
              }) {}

} // namespace maskir::verify
