//===- SinkCollapse.cpp - Collapses behind other operations ---------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   concat(collapse(x), y) = collapse(concat(x, expand(y)))
//   slice(collapse(x)) = collapse(slice(x))
//
// along a dimension that is not joined with others, the others being whole.
// So an expert's weights, two of each row, stay [B, S, 2].
//
//===----------------------------------------------------------------------===//

#include "SizeFacts.h"
#include "SplitReshape.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"

using namespace mlir;
using maskir::dependence::SizeFacts;

/// The collapse that a value is, if it joins dynamic sizes.
static tensor::CollapseShapeOp
findCollapse(OpOperand &operand,
             maskir::dependence::IsOfDynamicSizes isOfDynamicSizes) {
  auto collapse = operand.get().getDefiningOp<tensor::CollapseShapeOp>();
  return collapse && isOfDynamicSizes(&operand) ? collapse : nullptr;
}

/// The one dimension of a group that is not 1 by its type; nullopt if several
/// are joined.
static std::optional<int64_t> findOwn(tensor::CollapseShapeOp collapse,
                                      int64_t dim) {
  const ReassociationIndices group = collapse.getReassociationIndices()[dim];
  auto isOne = [&](int64_t i) {
    return collapse.getSrcType().getDimSize(i) == 1;
  };
  auto own = llvm::find_if_not(group, isOne);
  if (llvm::count_if(group, isOne) + 1 < int64_t(group.size()))
    return std::nullopt;
  return own == group.end() ? group.front() : *own;
}

namespace {
struct SinkBehindConcat : OpRewritePattern<tensor::ConcatOp> {
  SinkBehindConcat(MLIRContext *context,
                   maskir::dependence::IsOfDynamicSizes isOfDynamicSizes)
      : OpRewritePattern(context), isOfDynamicSizes(isOfDynamicSizes) {}

  LogicalResult matchAndRewrite(tensor::ConcatOp op,
                                PatternRewriter &rewriter) const override;

  maskir::dependence::IsOfDynamicSizes isOfDynamicSizes;
};

struct SinkBehindSlice : OpRewritePattern<tensor::ExtractSliceOp> {
  SinkBehindSlice(MLIRContext *context,
                  maskir::dependence::IsOfDynamicSizes isOfDynamicSizes,
                  const SizeFacts &facts)
      : OpRewritePattern(context), isOfDynamicSizes(isOfDynamicSizes),
        facts(facts) {}

  LogicalResult matchAndRewrite(tensor::ExtractSliceOp op,
                                PatternRewriter &rewriter) const override;

  maskir::dependence::IsOfDynamicSizes isOfDynamicSizes;
  const SizeFacts &facts;
};
} // namespace

/// A tensor with the dimensions that the collapse joins, but for one, `at`,
/// that keeps its own size, `own`.
static Value expandLike(tensor::CollapseShapeOp collapse, Value tensor,
                        int64_t at, int64_t own, PatternRewriter &rewriter) {
  Location loc = tensor.getLoc();
  auto type = cast<RankedTensorType>(tensor.getType());
  auto groups = collapse.getReassociationIndices();
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(rewriter, loc, collapse.getSrc());
  SmallVector<int64_t> shape(collapse.getSrcType().getShape());
  shape[at] = type.getDimSize(own);
  sizes[at] = tensor::getMixedSize(rewriter, loc, tensor, own);
  return tensor::ExpandShapeOp::create(
      rewriter, loc, RankedTensorType::get(shape, type.getElementType()),
      tensor, groups, sizes);
}

LogicalResult
SinkBehindConcat::matchAndRewrite(tensor::ConcatOp op,
                                  PatternRewriter &rewriter) const {
  tensor::CollapseShapeOp collapse;
  for (OpOperand &operand : op->getOpOperands())
    if (!collapse)
      collapse = findCollapse(operand, isOfDynamicSizes);
  int64_t dim = op.getDim();
  auto at = collapse ? findOwn(collapse, dim) : std::nullopt;
  if (!at)
    return failure();
  auto groups = collapse.getReassociationIndices();
  // Where a type knows less than another, there would be a cast in between.
  SmallVector<Type> types(op.getInputs().getTypes());
  if (op.getResultType() != tensor::ConcatOp::inferResultType(dim, types))
    return failure();
  auto getOtherSizes = [&](Value value) {
    auto shape = cast<RankedTensorType>(value.getType()).getShape().vec();
    shape[dim] = 0;
    return shape;
  };
  for (Value input : op.getInputs())
    if (getOtherSizes(input) != getOtherSizes(collapse.getResult()))
      return failure();
  SmallVector<Value> inputs;
  for (Value input : op.getInputs())
    inputs.push_back(input == collapse.getResult()
                         ? collapse.getSrc()
                         : expandLike(collapse, input, *at, dim, rewriter));
  Value whole = tensor::ConcatOp::create(rewriter, op.getLoc(), *at, inputs);
  rewriter.replaceOpWithNewOp<tensor::CollapseShapeOp>(op, op.getResultType(),
                                                       whole, groups);
  return success();
}

/// Whether the slice has all of a dimension.
static bool isWhole(tensor::ExtractSliceOp op, int64_t dim,
                    const SizeFacts &facts) {
  return isZeroInteger(op.getMixedOffsets()[dim]) &&
         isOneInteger(op.getMixedStrides()[dim]) &&
         facts.areSame(op.getMixedSizes()[dim], {op.getSource(), dim});
}

/// A column [N] as [N, 1], of which the size of 1 is dropped.
static LogicalResult keepRank(tensor::ExtractSliceOp op,
                              PatternRewriter &rewriter) {
  RankedTensorType type = tensor::ExtractSliceOp::inferResultType(
      op.getSourceType(), op.getMixedSizes());
  auto groups = getReassociationIndicesForCollapse(
      type.getShape(), op.getResultType().getShape());
  if (!groups || groups->empty())
    return failure();
  Value slice = tensor::ExtractSliceOp::create(
      rewriter, op.getLoc(), type, op.getSource(), op.getMixedOffsets(),
      op.getMixedSizes(), op.getMixedStrides());
  rewriter.replaceOpWithNewOp<tensor::CollapseShapeOp>(op, op.getResultType(),
                                                       slice, *groups);
  return success();
}

LogicalResult
SinkBehindSlice::matchAndRewrite(tensor::ExtractSliceOp op,
                                 PatternRewriter &rewriter) const {
  auto collapse = findCollapse(op.getSourceMutable(), isOfDynamicSizes);
  if (!collapse)
    return failure();
  if (op.getResultType().getRank() != op.getSourceType().getRank())
    return keepRank(op, rewriter);
  auto groups = collapse.getReassociationIndices();
  // The same size, and of the same type: else there would be a cast, too.
  auto isSame = [&](int64_t dim) {
    return op.getResultType().getDimSize(dim) ==
               op.getSourceType().getDimSize(dim) &&
           isWhole(op, dim, facts);
  };
  for (size_t dim = 0; dim < groups.size(); ++dim)
    if (!findOwn(collapse, dim) && !isSame(dim))
      return failure();
  auto all = tensor::getMixedSizes(rewriter, op.getLoc(), collapse.getSrc());
  SmallVector<OpFoldResult> offsets, sizes, strides;
  for (auto [dim, group] : llvm::enumerate(groups)) {
    auto own = findOwn(collapse, dim);
    for (int64_t i : group) {
      bool isOwn = i == own;
      offsets.push_back(isOwn ? op.getMixedOffsets()[dim]
                              : rewriter.getIndexAttr(0));
      sizes.push_back(isOwn ? op.getMixedSizes()[dim] : all[i]);
      strides.push_back(isOwn ? op.getMixedStrides()[dim]
                              : rewriter.getIndexAttr(1));
    }
  }
  Value slice = tensor::ExtractSliceOp::create(
      rewriter, op.getLoc(), collapse.getSrc(), offsets, sizes, strides);
  rewriter.replaceOpWithNewOp<tensor::CollapseShapeOp>(op, op.getResultType(),
                                                       slice, groups);
  return success();
}

void maskir::dependence::populateSinkCollapsePatterns(
    RewritePatternSet &patterns, IsOfDynamicSizes isOfDynamicSizes,
    const SizeFacts &facts) {
  patterns.add<SinkBehindConcat>(patterns.getContext(), isOfDynamicSizes);
  patterns.add<SinkBehindSlice>(patterns.getContext(), isOfDynamicSizes, facts);
}
