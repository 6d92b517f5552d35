//===- SplitReshape.cpp - Reshapes of dynamic sizes -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   [a, ?, ?, c] -> [a, ?, c]: the size in the middle follows from the others,
//   as both shapes have equally many elements. So does [a, ?, c] -> [a, ?, ?,
//   c]. a and c are numbers, or sizes that are the same and not 0.
//
//===----------------------------------------------------------------------===//

#include "SplitReshape.h"
#include "SizeFacts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace maskir::dependence {

namespace {
/// Two shapes that agree at both ends, but for sizes of 1.
struct Middle {
  /// The dimensions that are not 1.
  SmallVector<int64_t> from, to;
  /// How many of them are the same at the front and at the back.
  size_t front = 0, back = 0;
  ArrayRef<int64_t> getFrom() const {
    return ArrayRef<int64_t>(from).drop_front(front).drop_back(back);
  }
  ArrayRef<int64_t> getTo() const {
    return ArrayRef<int64_t>(to).drop_front(front).drop_back(back);
  }
  size_t countFrom() const { return getFrom().size(); }
  size_t countTo() const { return getTo().size(); }
  /// The dimensions before the reshape that are the same behind it.
  SmallVector<int64_t> getSame() const {
    SmallVector<int64_t> same(llvm::drop_end(from, from.size() - front));
    llvm::append_range(same, llvm::drop_begin(from, from.size() - back));
    return same;
  }
};
} // namespace

static SmallVector<int64_t> getLargeDims(RankedTensorType type) {
  SmallVector<int64_t> dims;
  for (int64_t i = 0; i < type.getRank(); ++i)
    if (type.getDimSize(i) != 1)
      dims.push_back(i);
  return dims;
}

static Middle findMiddle(tensor::ReshapeOp op, tensor::FromElementsOp sizes,
                         const SizeFacts &facts) {
  auto from = cast<RankedTensorType>(op.getSource().getType());
  auto to = cast<RankedTensorType>(op.getType());
  Middle middle{getLargeDims(from), getLargeDims(to)};
  auto areSame = [&](int64_t a, int64_t b) {
    if (from.getDimSize(a) != to.getDimSize(b))
      return false;
    return !from.isDynamicDim(a) ||
           facts.areSame({op.getSource(), a}, sizes.getElements()[b]);
  };
  size_t least = std::min(middle.from.size(), middle.to.size());
  while (middle.front < least &&
         areSame(middle.from[middle.front], middle.to[middle.front]))
    ++middle.front;
  while (middle.front + middle.back < least &&
         areSame(middle.from[middle.from.size() - 1 - middle.back],
                 middle.to[middle.to.size() - 1 - middle.back]))
    ++middle.back;
  return middle;
}

/// Groups of all dimensions of a shape: one for each dimension that is the
/// same, and one for the middle. Sizes of 1 belong to the group before them.
static SmallVector<ReassociationIndices>
getGroups(ArrayRef<int64_t> large, const Middle &middle, int64_t rank) {
  SmallVector<int64_t> starts(large.take_front(middle.front + 1));
  llvm::append_range(starts, large.take_back(middle.back));
  SmallVector<ReassociationIndices> groups(starts.size());
  size_t group = 0;
  for (int64_t i = 0; i < rank; ++i) {
    if (group + 1 < starts.size() && i == starts[group + 1])
      ++group;
    groups[group].push_back(i);
  }
  return groups;
}

namespace {
/// The shape with many sizes in the middle, and the sizes of 1 of the other.
struct Between {
  SmallVector<int64_t> shape;
  SmallVector<OpFoldResult> sizes;
  /// For each dimension of the shape with one size in the middle, and of that
  /// with many.
  SmallVector<ReassociationIndices> ofOne, ofMany;
};

struct SplitReshape : OpRewritePattern<tensor::ReshapeOp> {
  SplitReshape(MLIRContext *context, const SizeFacts &facts)
      : OpRewritePattern(context), facts(facts) {}

  LogicalResult matchAndRewrite(tensor::ReshapeOp op,
                                PatternRewriter &rewriter) const override;

  const SizeFacts &facts;
};
} // namespace

static Between makeBetween(RankedTensorType one, RankedTensorType many,
                           ArrayRef<ReassociationIndices> oneGroups,
                           ArrayRef<ReassociationIndices> manyGroups,
                           ArrayRef<OpFoldResult> manySizes, Builder &builder) {
  Between between;
  between.ofMany.resize(many.getRank());
  auto add = [&](int64_t size, OpFoldResult value) {
    between.shape.push_back(size);
    between.sizes.push_back(value);
    return int64_t(between.shape.size()) - 1;
  };
  for (auto [oneGroup, manyGroup] : llvm::zip_equal(oneGroups, manyGroups)) {
    SmallVector<int64_t> before;
    bool isBehind = false;
    for (int64_t i : oneGroup) {
      between.ofOne.emplace_back();
      if (one.getDimSize(i) == 1) {
        int64_t at = add(1, builder.getIndexAttr(1));
        between.ofOne.back().push_back(at);
        if (isBehind)
          between.ofMany[manyGroup.back()].push_back(at);
        else
          before.push_back(at);
        continue;
      }
      for (int64_t k : manyGroup) {
        llvm::append_range(between.ofMany[k], before);
        before.clear();
        int64_t at = add(many.getDimSize(k), manySizes[k]);
        between.ofMany[k].push_back(at);
        between.ofOne.back().push_back(at);
      }
      isBehind = true;
    }
  }
  return between;
}

/// The sizes that are asked for.
static SmallVector<OpFoldResult> getSizes(tensor::FromElementsOp shape,
                                          RankedTensorType type,
                                          PatternRewriter &rewriter) {
  SmallVector<OpFoldResult> sizes;
  for (auto [i, value] : llvm::enumerate(shape.getElements())) {
    if (!type.isDynamicDim(i))
      sizes.push_back(rewriter.getIndexAttr(type.getDimSize(i)));
    else if (value.getType().isIndex())
      sizes.push_back(value);
    else
      sizes.push_back(arith::IndexCastOp::create(rewriter, shape.getLoc(),
                                                 rewriter.getIndexType(), value)
                          .getResult());
  }
  return sizes;
}

static size_t countDynamic(RankedTensorType type, ArrayRef<int64_t> dims) {
  return llvm::count_if(dims, [&](int64_t i) { return type.isDynamicDim(i); });
}

/// Of no elements no size follows: dynamic sizes that are the same are not 0.
static void assertElements(tensor::ReshapeOp op, ArrayRef<int64_t> same,
                           PatternRewriter &rewriter) {
  Location loc = op.getLoc();
  auto type = cast<RankedTensorType>(op.getSource().getType());
  for (int64_t i : same) {
    if (!type.isDynamicDim(i))
      continue;
    Value size = tensor::DimOp::create(rewriter, loc, op.getSource(), i);
    Value zero = arith::ConstantIndexOp::create(rewriter, loc, 0);
    Value isLarge = arith::CmpIOp::create(
        rewriter, loc, arith::CmpIPredicate::sgt, size, zero);
    cf::AssertOp::create(rewriter, loc, isLarge,
                         "a size that a reshape keeps is not 0");
  }
}

LogicalResult SplitReshape::matchAndRewrite(tensor::ReshapeOp op,
                                            PatternRewriter &rewriter) const {
  auto from = dyn_cast<RankedTensorType>(op.getSource().getType());
  auto to = dyn_cast<RankedTensorType>(op.getType());
  auto shape = op.getShape().getDefiningOp<tensor::FromElementsOp>();
  if (!from || !to || !shape)
    return failure();
  // Of no elements no size follows.
  if (llvm::is_contained(from.getShape(), 0) ||
      llvm::is_contained(to.getShape(), 0))
    return failure();
  Middle middle = findMiddle(op, shape, facts);
  bool changesNothing = !middle.countFrom() && !middle.countTo() && from == to;
  if (changesNothing) {
    rewriter.replaceOp(op, op.getSource());
    return success();
  }
  SmallVector<int64_t> same = middle.getSame();
  // One size for one, as where a reshape is undone, asks for no assertion.
  size_t least = countDynamic(from, same) ? 2 : 1;
  bool joins = middle.countTo() == 1 && countDynamic(to, middle.getTo()) == 1 &&
               middle.countFrom() >= least &&
               countDynamic(from, middle.getFrom()) > 0;
  bool splits = middle.countFrom() == 1 &&
                countDynamic(from, middle.getFrom()) == 1 &&
                middle.countTo() > 1 && countDynamic(to, middle.getTo()) > 0;
  if (!joins && !splits)
    return failure();
  assertElements(op, same, rewriter);
  Location loc = op.getLoc();
  Value source = op.getSource();
  auto fromGroups = getGroups(middle.from, middle, from.getRank());
  auto toGroups = getGroups(middle.to, middle, to.getRank());
  Between between =
      joins
          ? makeBetween(to, from, toGroups, fromGroups,
                        tensor::getMixedSizes(rewriter, loc, source), rewriter)
          : makeBetween(from, to, fromGroups, toGroups,
                        getSizes(shape, to, rewriter), rewriter);
  auto &first = joins ? between.ofMany : between.ofOne;
  auto &second = joins ? between.ofOne : between.ofMany;
  if (first.size() != between.shape.size())
    source = tensor::ExpandShapeOp::create(
        rewriter, loc,
        RankedTensorType::get(between.shape, from.getElementType()), source,
        first, between.sizes);
  if (second.size() != between.shape.size())
    source = tensor::CollapseShapeOp::create(rewriter, loc, to, source, second);
  rewriter.replaceOp(op, source);
  return success();
}

void populateSplitReshapePatterns(RewritePatternSet &patterns,
                                  const SizeFacts &facts) {
  patterns.add<SplitReshape>(patterns.getContext(), facts);
}

} // namespace maskir::dependence
