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
// reshaped by itself.
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

void maskir::dependence::populateJoinStaticEndsPatterns(
    RewritePatternSet &patterns) {
  patterns.add<JoinStaticEnds>(patterns.getContext());
}
