//===- ElementSlice.cpp - Slices, padding, concatenation ----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementAnalysis.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

namespace maskir::dependence {

//===----------------------------------------------------------------------===//
// Slices
//===----------------------------------------------------------------------===//

struct Box {
  SmallVector<int64_t> offsets, sizes, strides;

  SmallVector<int64_t> getPlace(ArrayRef<int64_t> index) const {
    SmallVector<int64_t> place;
    for (unsigned i = 0; i < offsets.size(); ++i)
      place.push_back(offsets[i] + index[i] * strides[i]);
    return place;
  }
  bool isInside(ArrayRef<int64_t> shape) const {
    for (unsigned i = 0; i < offsets.size(); ++i) {
      int64_t last = offsets[i] + (sizes[i] - 1) * strides[i];
      if (sizes[i] < 0 || offsets[i] < 0 || offsets[i] > shape[i] ||
          (sizes[i] > 0 && (last < 0 || last >= shape[i])))
        return false;
    }
    return true;
  }
};

/// The sizes of a slice without the dimensions of size 1 that it drops.
static SmallVector<int64_t> dropDims(ArrayRef<int64_t> sizes,
                                     const llvm::SmallBitVector &dropped) {
  SmallVector<int64_t> kept;
  for (auto [i, size] : llvm::enumerate(sizes))
    if (!dropped.test(i))
      kept.push_back(size);
  return kept;
}

/// The place of a slice inside a tensor of that shape; nullopt: it is no
/// number, or outside.
std::optional<Box> ElementAnalysis::getBox(OffsetSizeAndStrideOpInterface op,
                                           ArrayRef<int64_t> shape) {
  auto offsets = getIntegers(op.getMixedOffsets()),
       sizes = getIntegers(op.getMixedSizes()),
       strides = getIntegers(op.getMixedStrides());
  if (!offsets || !sizes || !strides)
    return std::nullopt;
  Box box{*offsets, *sizes, *strides};
  return box.isInside(shape) ? std::optional(std::move(box)) : std::nullopt;
}

bool ElementAnalysis::transfer(tensor::ExtractSliceOp op) {
  const Elements &source = get(op.getSource());
  std::optional<Box> box = getBox(op, source.shape);
  if (!box)
    return false;
  SmallVector<int64_t> shape = dropDims(box->sizes, op.getDroppedDims());
  if (source.isUniform())
    return setUniform(op.getResult(), shape, source.at(0));
  Cells cells;
  forEachIndex(box->sizes, [&](ArrayRef<int64_t> index, int64_t) {
    cells.push_back(source.at(flatten(box->getPlace(index), source.shape)));
  });
  return spend(cells.size()) && set(op.getResult(), shape, std::move(cells));
}

bool ElementAnalysis::transfer(tensor::InsertSliceOp op) {
  const Elements &whole = get(op.getDest()), &part = get(op.getSource());
  std::optional<Box> box = getBox(op, whole.shape);
  if (!box || ShapedType::getNumElements(box->sizes) != part.count() ||
      !spend(whole.count()))
    return false;
  Cells cells = whole.list();
  forEachIndex(box->sizes, [&](ArrayRef<int64_t> index, int64_t flat) {
    cells[flatten(box->getPlace(index), whole.shape)] = part.at(flat);
  });
  return set(op.getResult(), whole.shape, std::move(cells));
}

//===----------------------------------------------------------------------===//
// Padding, concatenation
//===----------------------------------------------------------------------===//

bool ElementAnalysis::transfer(tensor::PadOp op) {
  Value padding = op.getConstantPaddingValue();
  auto low = getIntegers(op.getMixedLowPad()),
       high = getIntegers(op.getMixedHighPad());
  if (!padding || !low || !high)
    return false;
  if (!values.count(padding)) { // a constant of the body
    Attribute constant;
    if (!matchPattern(padding, m_Constant(&constant)) ||
        !visitConstant(padding.getDefiningOp(), constant))
      return false;
  }
  const Elements &source = get(op.getSource());
  Element outside = get(padding).at(0);
  SmallVector<int64_t> shape;
  int64_t count = 1;
  for (auto [size, l, h] : llvm::zip_equal(source.shape, *low, *high)) {
    shape.push_back(size + l + h);
    if (shape.back() < 0)
      return false;
    count *= shape.back();
  }
  if (!spend(count))
    return false;
  Cells cells;
  forEachIndex(shape, [&](ArrayRef<int64_t> index, int64_t) {
    SmallVector<int64_t> place;
    bool isInside = true;
    for (auto [i, l, size] : llvm::zip_equal(index, *low, source.shape)) {
      place.push_back(i - l);
      isInside &= place.back() >= 0 && place.back() < size;
    }
    cells.push_back(isInside ? source.at(flatten(place, source.shape))
                             : outside);
  });
  return set(op.getResult(), shape, std::move(cells));
}

bool ElementAnalysis::transfer(tensor::ConcatOp op) {
  unsigned dimension = op.getDim();
  SmallVector<int64_t> shape(get(op.getInputs().front()).shape);
  shape[dimension] = 0;
  for (Value input : op.getInputs()) {
    ArrayRef<int64_t> part = get(input).shape;
    for (unsigned i = 0; i < shape.size(); ++i)
      if (i != dimension && part[i] != shape[i])
        return false;
    shape[dimension] += part[dimension];
  }
  Cells cells;
  int64_t count = ShapedType::getNumElements(shape);
  if (!spend(count))
    return false;
  cells.resize(count);
  int64_t begin = 0;
  for (Value input : op.getInputs()) {
    const Elements &part = get(input);
    forEachIndex(part.shape, [&](ArrayRef<int64_t> index, int64_t flat) {
      SmallVector<int64_t> place(index);
      place[dimension] += begin;
      cells[flatten(place, shape)] = part.at(flat);
    });
    begin += part.shape[dimension];
  }
  return set(op.getResult(), shape, std::move(cells));
}

} // namespace maskir::dependence
