//===- TensorRules.cpp - Reads and views of tensors -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Evaluators.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using llvm::APInt;

namespace maskir::reference {
namespace {

using Operands = ScalarInterpreter::Operands;
using Results = ScalarInterpreter::Results;

const TensorData *expectTensor(Operation *op, Operands operands) {
  const TensorData *data = operands[0].getIfTensor();
  if (!data)
    op->emitError("the reference evaluator has no data for operand #0");
  return data;
}

RuntimeValue getElement(const TensorData &data, ArrayRef<int64_t> index) {
  if (isFloat(data.getKind()))
    return RuntimeValue::real(data.getFloat(index));
  unsigned width =
      data.getKind() == ElementKind::I1 ? 1 : 8 * getByteSize(data.getKind());
  int64_t value = data.getInteger(index);
  return RuntimeValue::integer(
      APInt(width, static_cast<uint64_t>(value) &
                       llvm::maskTrailingOnes<uint64_t>(width)));
}

LogicalResult extract(Operation *op, Operands operands, ScalarInterpreter &,
                      Results &results) {
  const TensorData *data = expectTensor(op, operands);
  if (!data)
    return failure();
  SmallVector<int64_t, 4> index;
  for (unsigned i = 1; i < operands.size(); ++i) {
    if (operands[i].isPoison())
      return reportUndefined(op, "an index is poison");
    const APInt *position = expectInteger(op, operands, i);
    if (!position)
      return failure();
    index.push_back(position->getSExtValue());
  }
  if (!data->inRange(index)) {
    InFlightDiagnostic diagnostic =
        op->emitError("undefined behaviour: the read at [");
    llvm::interleaveComma(index, diagnostic);
    diagnostic << "] is outside the tensor of shape [";
    llvm::interleaveComma(data->getShape(), diagnostic);
    return diagnostic << "]";
  }
  if (getElementKind(op->getResult(0).getType()) != data->getKind())
    return op->emitError("the data bound to the tensor has another element "
                         "type than ")
           << op->getOperand(0).getType();
  results.push_back(getElement(*data, index));
  return success();
}

LogicalResult dim(Operation *op, Operands operands, ScalarInterpreter &,
                  Results &results) {
  const TensorData *data = expectTensor(op, operands);
  const APInt *position = data ? expectInteger(op, operands, 1) : nullptr;
  if (!position)
    return failure();
  if (position->uge(data->getRank()))
    return reportUndefined(op, "the tensor has no such dimension");
  results.push_back(
      RuntimeValue::index(data->getShape()[position->getZExtValue()]));
  return success();
}

LogicalResult tensorCast(Operation *op, Operands operands, ScalarInterpreter &,
                         Results &results) {
  const TensorData *data = expectTensor(op, operands);
  if (!data)
    return failure();
  auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
  if (type && failed(verifyCompatibleShape(type.getShape(), data->getShape())))
    return reportUndefined(op,
                           "the tensor does not have the shape of the cast");
  results.push_back(operands[0]);
  return success();
}

/// The same elements in another shape; undefined if their numbers differ.
LogicalResult reshape(Operation *op, const TensorData &data,
                      ArrayRef<int64_t> shape, Results &results) {
  int64_t count = 1;
  for (int64_t size : shape)
    if (size < 0 || llvm::MulOverflow(count, size, count))
      return reportUndefined(op, "a size is negative or too large");
  if (count != data.getNumElements())
    return reportUndefined(op, "the new shape has another number of elements");
  results.push_back(RuntimeValue::tensor(
      isFloat(data.getKind())
          ? TensorData::floats(data.getKind(), shape, data.getFloats())
          : TensorData::integers(data.getKind(), shape, data.getIntegers())));
  return success();
}

LogicalResult collapse(Operation *op, Operands operands, ScalarInterpreter &,
                       Results &results) {
  const TensorData *data = expectTensor(op, operands);
  if (!data)
    return failure();
  SmallVector<int64_t> shape;
  for (const ReassociationIndices &group :
       cast<tensor::CollapseShapeOp>(op).getReassociationIndices()) {
    shape.push_back(1);
    for (int64_t dim : group)
      shape.back() *= data->getShape()[dim];
  }
  return reshape(op, *data, shape, results);
}

LogicalResult expand(Operation *op, Operands operands, ScalarInterpreter &,
                     Results &results) {
  const TensorData *data = expectTensor(op, operands);
  if (!data)
    return failure();
  SmallVector<int64_t> shape(
      cast<tensor::ExpandShapeOp>(op).getStaticOutputShape());
  unsigned position = 1;
  for (int64_t &size : shape) {
    if (!ShapedType::isDynamic(size))
      continue;
    const APInt *value = expectInteger(op, operands, position++);
    if (!value)
      return failure();
    size = value->getSExtValue();
  }
  return reshape(op, *data, shape, results);
}

} // namespace

void addTensorRules(RuleTable &table) {
  addRule<tensor::ExtractOp>(table, extract, /*seesPoison=*/true);
  addRule<tensor::DimOp>(table, dim);
  addRule<tensor::CastOp>(table, tensorCast);
  addRule<tensor::CollapseShapeOp>(table, collapse);
  addRule<tensor::ExpandShapeOp>(table, expand);
}

} // namespace maskir::reference
