//===- AddUnitDims.cpp - Dimensions of size 1 before a collapse -----------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   expand(collapse(x)) = collapse(expand(x)), where expand adds sizes of 1
//
// Behind it, the collapse meets the loops that read what was expanded.
//
//===----------------------------------------------------------------------===//

#include "SplitReshape.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;

/// The place in each group of the one dimension that is not 1 by its type; the
/// first place where all are. Nullopt: some group splits a dimension.
static std::optional<SmallVector<int64_t>>
findKept(tensor::ExpandShapeOp expand) {
  SmallVector<int64_t> kept;
  for (const ReassociationIndices &group : expand.getReassociationIndices()) {
    auto isOne = [&](int64_t i) {
      return expand.getResultType().getDimSize(i) == 1;
    };
    auto other = llvm::find_if_not(group, isOne);
    if (llvm::count_if(group, isOne) + 1 < int64_t(group.size()))
      return std::nullopt;
    kept.push_back(other == group.end() ? group.front() : *other);
  }
  return kept;
}

namespace {
struct AddUnitDims : OpRewritePattern<tensor::ExpandShapeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(tensor::ExpandShapeOp expand,
                                PatternRewriter &rewriter) const override;
};

/// x with the sizes of 1 in it.
struct Widened {
  SmallVector<int64_t> shape;
  SmallVector<OpFoldResult> sizes;
  /// For each dimension of x, and for each of the result.
  SmallVector<ReassociationIndices> ofSource, ofResult;
};
} // namespace

static Widened widen(tensor::ExpandShapeOp expand,
                     tensor::CollapseShapeOp collapse, ArrayRef<int64_t> kept,
                     ArrayRef<OpFoldResult> sizes, Builder &builder) {
  Widened widened;
  RankedTensorType source = collapse.getSrcType();
  widened.ofSource.resize(source.getRank());
  auto add = [&](int64_t from, int64_t size, OpFoldResult value) {
    widened.ofSource[from].push_back(widened.shape.size());
    widened.ofResult.back().push_back(widened.shape.size());
    widened.shape.push_back(size);
    widened.sizes.push_back(value);
  };
  for (auto [joined, group, place] :
       llvm::zip_equal(collapse.getReassociationIndices(),
                       expand.getReassociationIndices(), kept))
    for (int64_t i : group) {
      widened.ofResult.emplace_back();
      if (i != place) {
        add(i < place ? joined.front() : joined.back(), 1,
            builder.getIndexAttr(1));
        continue;
      }
      for (int64_t from : joined)
        add(from, source.getDimSize(from), sizes[from]);
    }
  return widened;
}

LogicalResult AddUnitDims::matchAndRewrite(tensor::ExpandShapeOp expand,
                                           PatternRewriter &rewriter) const {
  auto collapse = expand.getSrc().getDefiningOp<tensor::CollapseShapeOp>();
  if (!collapse || collapse.getReassociationIndices().empty())
    return failure();
  auto kept = findKept(expand);
  bool addsNothing =
      expand.getSrcType().getRank() == expand.getResultType().getRank();
  if (!kept || addsNothing)
    return failure();
  Location loc = expand.getLoc();
  Value x = collapse.getSrc();
  Widened widened = widen(expand, collapse, *kept,
                          tensor::getMixedSizes(rewriter, loc, x), rewriter);
  auto type = RankedTensorType::get(widened.shape,
                                    expand.getResultType().getElementType());
  Value wide = tensor::ExpandShapeOp::create(rewriter, loc, type, x,
                                             widened.ofSource, widened.sizes);
  rewriter.replaceOpWithNewOp<tensor::CollapseShapeOp>(
      expand, expand.getResultType(), wide, widened.ofResult);
  return success();
}

void maskir::dependence::populateAddUnitDimsPatterns(
    RewritePatternSet &patterns) {
  patterns.add<AddUnitDims>(patterns.getContext());
}
