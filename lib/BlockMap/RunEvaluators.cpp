//===- RunEvaluators.cpp - Interpreting what the block map emits ----------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RunEvaluators.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace maskir::blockmap {

using reference::ElementKind;
using reference::RuntimeValue;
using reference::ScalarInterpreter;
using reference::TensorData;
using Operands = ScalarInterpreter::Operands;
using Results = ScalarInterpreter::Results;

/// The integers; nothing, with an error, if one is poison or no integer.
static std::optional<SmallVector<int64_t>> getIntegers(Operation *op,
                                                       Operands operands) {
  SmallVector<int64_t> integers;
  for (const RuntimeValue &operand : operands) {
    const llvm::APInt *value = operand.getIfInteger();
    if (!value) {
      op->emitError("undefined behaviour: an index or size is poison");
      return std::nullopt;
    }
    integers.push_back(value->getSExtValue());
  }
  return integers;
}

/// The shape of the result with the dynamic sizes filled in.
static std::optional<SmallVector<int64_t>> getShape(Operation *op,
                                                    Operands sizes) {
  std::optional<SmallVector<int64_t>> dynamic = getIntegers(op, sizes);
  if (!dynamic)
    return std::nullopt;
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  SmallVector<int64_t> shape;
  const int64_t *next = dynamic->begin();
  for (int64_t size : type.getShape()) {
    shape.push_back(ShapedType::isDynamic(size) ? *next++ : size);
    if (shape.back() < 0) {
      op->emitError("undefined behaviour: a size is negative");
      return std::nullopt;
    }
  }
  return shape;
}

static std::optional<TensorData> makeZeros(Operation *op, Operands sizes) {
  std::optional<SmallVector<int64_t>> shape = getShape(op, sizes);
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  std::optional<ElementKind> kind =
      reference::getElementKind(type.getElementType());
  if (!shape || !kind || isFloat(*kind))
    return std::nullopt;
  return TensorData(*kind, *shape);
}

/// Steps to the next index in row-major order; false after the last.
static bool advance(MutableArrayRef<int64_t> index, ArrayRef<int64_t> shape) {
  for (size_t i = index.size(); i-- > 0;) {
    if (++index[i] < shape[i])
      return true;
    index[i] = 0;
  }
  return false;
}

static LogicalResult generate(Operation *op, Operands operands,
                              ScalarInterpreter &run, Results &results) {
  std::optional<TensorData> data = makeZeros(op, operands);
  if (!data)
    return failure();
  SmallVector<int64_t> shape(data->getShape()), index(shape.size(), 0);
  if (data->getNumElements() > 0) {
    do {
      SmallVector<RuntimeValue> arguments;
      for (int64_t i : index)
        arguments.push_back(RuntimeValue::index(i));
      auto yielded = run.run(op->getRegion(0).front(), arguments);
      if (failed(yielded))
        return failure();
      std::optional<SmallVector<int64_t>> value = getIntegers(op, *yielded);
      if (!value)
        return failure();
      bool isTruth = data->getKind() == ElementKind::I1;
      data->setInteger(index, isTruth ? value->front() != 0 : value->front());
    } while (advance(index, shape));
  }
  results.push_back(RuntimeValue::tensor(std::move(*data)));
  return success();
}

static LogicalResult empty(Operation *op, Operands operands,
                           ScalarInterpreter &, Results &results) {
  std::optional<TensorData> data = makeZeros(op, operands);
  if (!data)
    return failure();
  results.push_back(RuntimeValue::tensor(std::move(*data)));
  return success();
}

static LogicalResult insert(Operation *op, Operands operands,
                            ScalarInterpreter &, Results &results) {
  const TensorData *into = operands[1].getIfTensor();
  auto index = getIntegers(op, operands.drop_front(2));
  auto value = getIntegers(op, operands.take_front(1));
  if (!into || !index || !value)
    return failure();
  if (!into->inRange(*index))
    return op->emitError("undefined behaviour: the index is out of range");
  TensorData copy = *into;
  copy.setInteger(*index, value->front());
  results.push_back(RuntimeValue::tensor(std::move(copy)));
  return success();
}

static LogicalResult loop(Operation *op, Operands operands,
                          ScalarInterpreter &run, Results &results) {
  auto loop = cast<scf::WhileOp>(op);
  SmallVector<RuntimeValue> carried(operands);
  while (true) {
    auto before = run.run(*loop.getBeforeBody(), carried);
    if (failed(before))
      return failure();
    const llvm::APInt *condition = before->front().getIfInteger();
    if (!condition)
      return op->emitError("undefined behaviour: the condition is poison");
    ArrayRef<RuntimeValue> passed = ArrayRef(*before).drop_front();
    if (condition->isZero()) {
      results.append(passed.begin(), passed.end());
      return success();
    }
    auto after = run.run(*loop.getAfterBody(), passed);
    if (failed(after))
      return failure();
    carried = std::move(*after);
  }
}

void addRunEvaluators(ScalarInterpreter &interpreter) {
  interpreter.addEvaluator(tensor::GenerateOp::getOperationName(), generate);
  interpreter.addEvaluator(tensor::EmptyOp::getOperationName(), empty);
  interpreter.addEvaluator(tensor::InsertOp::getOperationName(), insert);
  interpreter.addEvaluator(scf::WhileOp::getOperationName(), loop);
}

} // namespace maskir::blockmap
