//===- JoinStaticEnds.cpp - Reshapes whose ends are numbers ---------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   reshape [a, ?, 8] -> [?, 2, 4]
//     = expand(reshape [a, ?, 8] -> [?, 8])
//   reshape [a, ?, 2, 4] -> [?, 8]
//     = reshape(collapse(x)) [a, ?, 8] -> [?, 8]
//
// The static sizes at the end have one product, so what is before them is
// reshaped by itself. So do static sizes at the front:
//
//   reshape [2, 2, ?, ?] -> [4, ?]
//     = reshape(collapse(x)) [4, ?, ?] -> [4, ?]
//
//===----------------------------------------------------------------------===//

#include "SplitReshape.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace {
/// The static sizes behind the last dynamic one.
struct End {
  explicit End(RankedTensorType type) : type(type), start(type.getRank()) {
    for (; start > 0 && !type.isDynamicDim(start - 1); --start)
      isTooLarge |=
          llvm::MulOverflow(product, type.getDimSize(start - 1), product) != 0;
  }
  ArrayRef<int64_t> sizes() const { return type.getShape().drop_front(start); }
  /// With one size instead of them.
  RankedTensorType join() const {
    SmallVector<int64_t> shape(type.getShape().take_front(start));
    shape.push_back(product);
    return RankedTensorType::get(shape, type.getElementType());
  }
  /// One dimension for each in front, and one for the end.
  SmallVector<ReassociationIndices> groups() const {
    SmallVector<ReassociationIndices> groups(start + 1);
    for (int64_t i = 0; i < type.getRank(); ++i)
      groups[std::min(i, start)].push_back(i);
    return groups;
  }

  RankedTensorType type;
  int64_t start, product = 1;
  bool isTooLarge = false;
};

struct JoinStaticEnds : OpRewritePattern<tensor::ReshapeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(tensor::ReshapeOp op,
                                PatternRewriter &rewriter) const override;
};
} // namespace

/// The shape that is asked for, with one size at the end.
static Value joinShape(tensor::FromElementsOp shape, const End &end,
                       PatternRewriter &rewriter) {
  SmallVector<Value> sizes(shape.getElements().take_front(end.start));
  Type type = shape.getType().getElementType();
  sizes.push_back(arith::ConstantOp::create(
      rewriter, shape.getLoc(),
      cast<TypedAttr>(rewriter.getIntegerAttr(type, end.product))));
  return tensor::FromElementsOp::create(rewriter, shape.getLoc(), sizes);
}

LogicalResult JoinStaticEnds::matchAndRewrite(tensor::ReshapeOp op,
                                              PatternRewriter &rewriter) const {
  auto from = dyn_cast<RankedTensorType>(op.getSource().getType());
  auto to = dyn_cast<RankedTensorType>(op.getType());
  auto shape = op.getShape().getDefiningOp<tensor::FromElementsOp>();
  if (!from || !to || !shape)
    return failure();
  End before(from), behind(to);
  // With no dynamic size in front, or no elements, there is nothing to divide.
  if (before.start == 0 || behind.start == 0 || before.isTooLarge ||
      behind.isTooLarge || before.product != behind.product ||
      before.product < 2 || before.sizes() == behind.sizes())
    return failure();
  Location loc = op.getLoc();
  Value x = op.getSource();
  if (before.sizes().size() > 1)
    x = tensor::CollapseShapeOp::create(rewriter, loc, x, before.groups());
  Value joined = tensor::ReshapeOp::create(rewriter, loc, behind.join(), x,
                                           joinShape(shape, behind, rewriter));
  if (behind.sizes().size() == 1) {
    rewriter.replaceOp(op, joined);
    return success();
  }
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(rewriter, loc, joined);
  sizes.pop_back();
  for (int64_t size : behind.sizes())
    sizes.push_back(rewriter.getIndexAttr(size));
  rewriter.replaceOpWithNewOp<tensor::ExpandShapeOp>(op, to, joined,
                                                     behind.groups(), sizes);
  return success();
}

namespace {
/// Behind equal sizes, the first static ones that have one product: one of one
/// shape, several of the other.
struct Front {
  int64_t start = 0, countFrom = 0, countTo = 0;

  static std::optional<Front> find(ArrayRef<int64_t> from,
                                   ArrayRef<int64_t> to);
  /// One dimension for each, but for so many that are joined.
  SmallVector<ReassociationIndices> groups(int64_t rank, int64_t count) const {
    SmallVector<ReassociationIndices> groups(rank - count + 1);
    for (int64_t i = 0; i < rank; ++i)
      groups[i < start ? i : std::max(start, i - count + 1)].push_back(i);
    return groups;
  }
};

struct JoinStaticFront : OpRewritePattern<tensor::ReshapeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(tensor::ReshapeOp op,
                                PatternRewriter &rewriter) const override;
};
} // namespace

std::optional<Front> Front::find(ArrayRef<int64_t> from, ArrayRef<int64_t> to) {
  Front front;
  size_t least = std::min(from.size(), to.size());
  while (size_t(front.start) < least && from[front.start] == to[front.start] &&
         !ShapedType::isDynamic(from[front.start]))
    ++front.start;
  int64_t a = 1, b = 1;
  auto take = [&](ArrayRef<int64_t> shape, int64_t &count, int64_t &product) {
    size_t at = front.start + count++;
    return at < shape.size() && !ShapedType::isDynamic(shape[at]) &&
           shape[at] != 0 && !llvm::MulOverflow(product, shape[at], product);
  };
  do {
    if (!(a <= b ? take(from, front.countFrom, a) : take(to, front.countTo, b)))
      return std::nullopt;
  } while (a != b || !front.countTo);
  bool isOneOfMany = std::min(front.countFrom, front.countTo) == 1 &&
                     std::max(front.countFrom, front.countTo) > 1;
  return isOneOfMany ? std::optional(front) : std::nullopt;
}

LogicalResult
JoinStaticFront::matchAndRewrite(tensor::ReshapeOp op,
                                 PatternRewriter &rewriter) const {
  auto from = dyn_cast<RankedTensorType>(op.getSource().getType());
  auto to = dyn_cast<RankedTensorType>(op.getType());
  auto shape = op.getShape().getDefiningOp<tensor::FromElementsOp>();
  if (!from || !to || !shape || from.hasStaticShape() || to.hasStaticShape())
    return failure();
  auto front = Front::find(from.getShape(), to.getShape());
  if (!front)
    return failure();
  Location loc = op.getLoc();
  if (front->countFrom > 1) {
    Value x = tensor::CollapseShapeOp::create(
        rewriter, loc, op.getSource(),
        front->groups(from.getRank(), front->countFrom));
    rewriter.modifyOpInPlace(op, [&] { op.getSourceMutable().assign(x); });
    return success();
  }
  int64_t product = from.getDimSize(front->start);
  SmallVector<Value> elements(shape.getElements());
  SmallVector<int64_t> sizes(to.getShape());
  auto join = [&](auto &list, auto one) {
    auto begin = list.begin() + front->start;
    list.insert(list.erase(begin, begin + front->countTo), one);
  };
  Type type = shape.getType().getElementType();
  Value one = arith::ConstantOp::create(
      rewriter, loc, cast<TypedAttr>(rewriter.getIntegerAttr(type, product)));
  join(elements, one);
  join(sizes, product);
  Value joined = tensor::ReshapeOp::create(
      rewriter, loc, RankedTensorType::get(sizes, to.getElementType()),
      op.getSource(), tensor::FromElementsOp::create(rewriter, loc, elements));
  SmallVector<OpFoldResult> all = tensor::getMixedSizes(rewriter, loc, joined);
  all.erase(all.begin() + front->start);
  for (int64_t i = 0; i < front->countTo; ++i)
    all.insert(all.begin() + front->start + i,
               rewriter.getIndexAttr(to.getDimSize(front->start + i)));
  rewriter.replaceOpWithNewOp<tensor::ExpandShapeOp>(
      op, to, joined, front->groups(to.getRank(), front->countTo), all);
  return success();
}

void maskir::dependence::populateJoinStaticEndsPatterns(
    RewritePatternSet &patterns) {
  patterns.add<JoinStaticEnds, JoinStaticFront>(patterns.getContext());
}
