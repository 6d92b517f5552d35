//===- Summaries.cpp - Minima and maxima of blocks of tensors -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Summaries.h"
#include "IntervalEvaluator.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace maskir::blockmap {

bool TensorSummary::isTensorItself() const {
  return llvm::all_of(blocks, [](int64_t block) { return block == 1; });
}

void TensorSummaries::plan(Operation *extract, ArrayRef<int64_t> blocks) {
  Value tensor = cast<tensor::ExtractOp>(extract).getTensor();
  for (auto [index, summary] : llvm::enumerate(summaries))
    if (summary.tensor == tensor && ArrayRef(summary.blocks) == blocks) {
      byExtract[extract] = index;
      return;
    }
  byExtract[extract] = summaries.size();
  TensorSummary summary;
  summary.tensor = tensor;
  summary.blocks.assign(blocks.begin(), blocks.end());
  summaries.push_back(std::move(summary));
}

bool TensorSummaries::has(Operation *extract) const {
  return byExtract.contains(extract);
}

const TensorSummary *TensorSummaries::lookup(Operation *extract) const {
  auto found = byExtract.find(extract);
  return found == byExtract.end() ? nullptr : &summaries[found->second];
}

//===----------------------------------------------------------------------===//
// Folds over boxes of elements
//===----------------------------------------------------------------------===//

namespace {
/// The least or the greatest of some elements, as a fold.
struct Fold {
  bool isMaximum;

  /// The least of nothing is the greatest value, and the other way round.
  Value getNeutral(ArithEmitter arith, Type type) const {
    OpBuilder &builder = arith.getBuilder();
    if (type.isInteger(1))
      return arith.boolean(!isMaximum);
    unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
    int64_t value = isMaximum ? llvm::minIntN(width) : llvm::maxIntN(width);
    return arith::ConstantOp::create(builder, arith.getLoc(),
                                     IntegerAttr::get(type, value));
  }
  Value combine(ArithEmitter arith, Value a, Value b) const {
    if (a.getType().isInteger(1))
      return isMaximum ? arith.either(a, b) : arith.both(a, b);
    return isMaximum ? arith.max(a, b) : arith.min(a, b);
  }
};

/// One dimension of a box of elements: begin <= i < end; or the element begin
/// alone, in range for sure, if there is no end.
struct Span {
  Value begin, end;
};
} // namespace

/// Folds source[indices, box...] for each pair of a source and a fold.
static SmallVector<Value> foldBox(ArithEmitter arith, ArrayRef<Value> sources,
                                  ArrayRef<Fold> folds, ArrayRef<Span> box,
                                  SmallVector<Value> indices,
                                  ValueRange state) {
  OpBuilder &builder = arith.getBuilder();
  Location loc = arith.getLoc();
  if (box.empty()) {
    SmallVector<Value> result;
    Value element;
    for (auto [i, source] : llvm::enumerate(sources)) {
      if (i == 0 || source != sources[i - 1])
        element = tensor::ExtractOp::create(builder, loc, source, indices);
      result.push_back(folds[i].combine(arith, state[i], element));
    }
    return result;
  }
  const Span &span = box.front();
  if (!span.end) {
    indices.push_back(span.begin);
    return foldBox(arith, sources, folds, box.drop_front(), indices, state);
  }
  auto loop = scf::ForOp::create(
      builder, loc, span.begin, span.end, arith.index(1), state,
      [&](OpBuilder &body, Location bodyLoc, Value i, ValueRange iterated) {
        SmallVector<Value> inner = indices;
        inner.push_back(i);
        scf::YieldOp::create(body, bodyLoc,
                             foldBox(ArithEmitter(body, bodyLoc), sources,
                                     folds, box.drop_front(), inner, iterated));
      });
  return SmallVector<Value>(loop.getResults());
}

//===----------------------------------------------------------------------===//
// Making summaries
//===----------------------------------------------------------------------===//

/// The tensor of the folds of all blocks.
static Value emitBlocks(ArithEmitter arith, Value tensor,
                        ArrayRef<int64_t> blocks, Fold fold) {
  OpBuilder &builder = arith.getBuilder();
  Location loc = arith.getLoc();
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<Value> sizes, counts;
  SmallVector<int64_t> shape;
  for (auto [dimension, block] : llvm::enumerate(blocks)) {
    Value size = builder.createOrFold<tensor::DimOp>(loc, tensor, dimension);
    sizes.push_back(size);
    bool isDynamic = type.isDynamicDim(dimension);
    shape.push_back(isDynamic
                        ? ShapedType::kDynamic
                        : llvm::divideCeil(type.getDimSize(dimension), block));
    if (isDynamic)
      counts.push_back(arith.ceilDiv(size, block));
  }
  auto resultType = RankedTensorType::get(shape, type.getElementType());
  return tensor::GenerateOp::create(
      builder, loc, resultType, counts,
      [&](OpBuilder &body, Location bodyLoc, ValueRange at) {
        ArithEmitter inner(body, bodyLoc);
        SmallVector<Span> box;
        for (auto [i, block] : llvm::enumerate(blocks)) {
          if (block == 1) {
            box.push_back({at[i], nullptr});
            continue;
          }
          Value begin = inner.mul(at[i], inner.index(block));
          Value end = inner.min(inner.add(begin, inner.index(block)), sizes[i]);
          box.push_back({begin, end});
        }
        Value neutral = fold.getNeutral(inner, type.getElementType());
        Value result = foldBox(inner, tensor, fold, box, {}, neutral).front();
        tensor::YieldOp::create(body, bodyLoc, result);
      });
}

void TensorSummaries::emit(ArithEmitter arith) {
  for (TensorSummary &summary : summaries) {
    if (summary.isTensorItself()) {
      summary.minima = summary.maxima = summary.tensor;
      continue;
    }
    summary.minima = emitBlocks(arith, summary.tensor, summary.blocks,
                                Fold{/*isMaximum=*/false});
    summary.maxima = emitBlocks(arith, summary.tensor, summary.blocks,
                                Fold{/*isMaximum=*/true});
  }
}

//===----------------------------------------------------------------------===//
// Reading summaries
//===----------------------------------------------------------------------===//

std::pair<Value, Value>
TensorSummaries::read(ArithEmitter arith, const IRMapping &mapping,
                      Operation *extract, ArrayRef<Interval> indices) const {
  const TensorSummary &summary = *lookup(extract);
  Value tensor = mapping.lookupOrDefault(summary.tensor);
  auto type = cast<RankedTensorType>(tensor.getType());
  Fold folds[] = {Fold{/*isMaximum=*/false}, Fold{/*isMaximum=*/true}};
  SmallVector<Value> neutral = {
      folds[0].getNeutral(arith, type.getElementType()),
      folds[1].getNeutral(arith, type.getElementType())};
  // Blocks that meet the box of indices: more elements than the box has, so the
  // answer is an outer one. Out of range, a loop has no trip.
  SmallVector<Span> box;
  for (auto [dimension, index] : llvm::enumerate(indices)) {
    Value size = arith.getBuilder().createOrFold<tensor::DimOp>(
        arith.getLoc(), tensor, dimension);
    Value first = arith.max(index.lo, arith.index(0));
    Value last = arith.min(index.hi, arith.sub(size, arith.index(1)));
    int64_t block = summary.blocks[dimension];
    Value begin = arith.floorDiv(first, block);
    Value end = arith.add(arith.floorDiv(last, block), arith.index(1));
    box.push_back({begin, end});
  }
  Value sources[] = {mapping.lookupOrDefault(summary.minima),
                     mapping.lookupOrDefault(summary.maxima)};
  SmallVector<Value> result = foldBox(arith, sources, folds, box, {}, neutral);
  return {result[0], result[1]};
}

} // namespace maskir::blockmap
