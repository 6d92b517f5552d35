//===- ElementTensor.cpp - Elements that are moved ------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementAnalysis.h"
#include "ElementBody.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace maskir::dependence {

//===----------------------------------------------------------------------===//
// New tensors
//===----------------------------------------------------------------------===//

bool ElementAnalysis::transfer(tensor::EmptyOp op) {
  auto shape = getIntegers(op.getMixedSizes());
  if (!shape)
    return false;
  return setUniform(op.getResult(), *shape,
                    makeAny(op.getType().getElementType()));
}

bool ElementAnalysis::transfer(tensor::SplatOp op) {
  if (!op.getType().hasStaticShape())
    return false;
  return setUniform(op.getResult(), op.getType().getShape(),
                    get(op.getInput()).at(0));
}

bool ElementAnalysis::transfer(tensor::FromElementsOp op) {
  Cells cells;
  for (Value element : op.getElements())
    cells.push_back(get(element).at(0));
  return set(op.getResult(), op.getType().getShape(), std::move(cells));
}

bool ElementAnalysis::transfer(tensor::GenerateOp op) {
  SmallVector<int64_t> shape;
  auto extent = op.getDynamicExtents().begin();
  for (int64_t size : op.getType().getShape()) {
    std::optional<int64_t> known = ShapedType::isDynamic(size)
                                       ? getInteger(OpFoldResult(*extent++))
                                       : std::optional(size);
    if (!known)
      return false;
    shape.push_back(*known);
  }
  DenseMap<Value, unsigned> slots;
  Cells frame, cells;
  for (BlockArgument argument : op.getBody().getArguments()) {
    slots[argument] = frame.size();
    frame.push_back({});
  }
  ElementCode code;
  if (!build(op.getBody().front(), code, slots, frame))
    return false;
  bool isWhole = true;
  forEachIndex(shape, [&](ArrayRef<int64_t> index, int64_t) {
    for (auto [i, at] : llvm::enumerate(index))
      frame[i] = makeInteger(at);
    isWhole = isWhole && spend(code.count()) && run(code, frame, index);
    if (isWhole)
      cells.push_back(frame[code.yields[0]]);
  });
  return isWhole && set(op.getResult(), shape, std::move(cells));
}

//===----------------------------------------------------------------------===//
// Single elements, sizes
//===----------------------------------------------------------------------===//

bool ElementAnalysis::transfer(tensor::DimOp op) {
  std::optional<int64_t> i = op.getConstantIndex();
  ArrayRef<int64_t> shape = get(op.getSource()).shape;
  if (!i || *i < 0 || *i >= int64_t(shape.size()))
    return false;
  return setUniform(op.getResult(), {}, makeInteger(shape[*i]));
}

bool ElementAnalysis::transfer(tensor::ExtractOp op) {
  SmallVector<Element, 4> indices;
  for (Value index : op.getIndices())
    indices.push_back(get(index).at(0));
  Element result;
  return read(op, indices, result) && setUniform(op.getResult(), {}, result);
}

bool ElementAnalysis::transfer(tensor::InsertOp op) {
  const Elements &whole = get(op.getDest());
  auto index = getIntegers(getAsOpFoldResult(op.getIndices()));
  if (!index)
    return false;
  for (auto [i, size] : llvm::zip_equal(*index, whole.shape))
    if (i < 0 || i >= size)
      return false;
  if (!spend(whole.count()))
    return false;
  Cells cells = whole.list();
  cells[flatten(*index, whole.shape)] = get(op.getScalar()).at(0);
  return set(op.getResult(), whole.shape, std::move(cells));
}

bool ElementAnalysis::transfer(affine::AffineApplyOp op) {
  AffineMap map = op.getAffineMap();
  SmallVector<Attribute> constants, folded;
  Builder builder(op.getContext());
  for (Value operand : op.getMapOperands()) {
    std::optional<int64_t> number = getInteger(operand);
    if (!number)
      return setUniform(op.getResult(), {}, makeAny(op.getType()));
    constants.push_back(builder.getIndexAttr(*number));
  }
  if (failed(map.constantFold(constants, folded)))
    return false;
  return setUniform(op.getResult(), {},
                    makeInteger(cast<IntegerAttr>(folded[0]).getInt()));
}

//===----------------------------------------------------------------------===//
// Reshapes
//===----------------------------------------------------------------------===//

bool ElementAnalysis::reshape(Value source, Value result,
                              ArrayRef<int64_t> shape) {
  const Elements &elements = get(source);
  return ShapedType::getNumElements(shape) == elements.count() &&
         share(result, elements, shape);
}

bool ElementAnalysis::transfer(tensor::ReshapeOp op) {
  const Elements &sizes = get(op.getShape());
  SmallVector<int64_t> shape;
  for (int64_t i = 0, e = sizes.count(); i < e; ++i) {
    const Span &span = pool[sizes.at(i).span];
    if (!span.isPoint())
      return false;
    shape.push_back(span.least);
  }
  return reshape(op.getSource(), op.getResult(), shape);
}

bool ElementAnalysis::transfer(tensor::ExpandShapeOp op) {
  auto shape = getIntegers(op.getMixedOutputShape());
  if (!shape)
    return false;
  return reshape(op.getSrc(), op.getResult(), *shape);
}

bool ElementAnalysis::transfer(tensor::CollapseShapeOp op) {
  const Elements &source = get(op.getSrc());
  SmallVector<int64_t> shape;
  for (const ReassociationIndices &group : op.getReassociationIndices()) {
    int64_t size = 1;
    for (int64_t i : group)
      size *= source.shape[i];
    shape.push_back(size);
  }
  return reshape(op.getSrc(), op.getResult(), shape);
}

bool ElementAnalysis::transfer(tensor::CastOp op) {
  const Elements &source = get(op.getSource());
  return share(op.getResult(), source, source.shape);
}

std::optional<bool> ElementAnalysis::visitTensor(Operation *op) {
  return llvm::TypeSwitch<Operation *, std::optional<bool>>(op)
      .Case<tensor::EmptyOp, tensor::SplatOp, tensor::DimOp, tensor::ExtractOp,
            tensor::InsertOp, tensor::ExtractSliceOp, tensor::InsertSliceOp,
            tensor::PadOp, tensor::ConcatOp, tensor::FromElementsOp,
            tensor::GenerateOp, tensor::ReshapeOp, tensor::ExpandShapeOp,
            tensor::CollapseShapeOp, tensor::CastOp, affine::AffineApplyOp>(
          [&](auto op) { return transfer(op); })
      .Default([](Operation *) { return std::nullopt; });
}

} // namespace maskir::dependence
