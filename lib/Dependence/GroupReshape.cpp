//===- GroupReshape.cpp - Reshapes of known sizes -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   reshape [B, H, S, 2] -> [B * H, S * 2] = collapse [[0, 1], [2, 3]]
//   reshape [B * H, S * 2] -> [B, H, S, 2] = expand [[0, 1], [2, 3]]
//
// where each size of one shape is seen to be a product of sizes of the other.
//
//===----------------------------------------------------------------------===//

#include "SizeFacts.h"
#include "SplitReshape.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace maskir::dependence;

namespace {
struct GroupReshape : OpRewritePattern<tensor::ReshapeOp> {
  GroupReshape(MLIRContext *context, const SizeFacts &facts)
      // Before what assumes that there are elements.
      : OpRewritePattern(context, /*benefit=*/2), facts(facts) {}

  LogicalResult matchAndRewrite(tensor::ReshapeOp op,
                                PatternRewriter &rewriter) const override;

  const SizeFacts &facts;
};
} // namespace

/// The groups of `many` whose products are the sizes `one`, in order; nullopt:
/// they are not seen to be.
static std::optional<SmallVector<ReassociationIndices>>
findGroups(ArrayRef<SizeOf> one, ArrayRef<SizeOf> many, const SizeFacts &facts,
           Builder &builder) {
  SmallVector<ReassociationIndices> groups;
  size_t start = 0;
  for (const SizeOf &size : one) {
    size_t count = 1;
    while (start + count <= many.size() &&
           !facts.haveSameProduct(size, many.slice(start, count)))
      ++count;
    if (start + count > many.size())
      return std::nullopt;
    groups.emplace_back();
    for (size_t i = 0; i < count; ++i)
      groups.back().push_back(start++);
  }
  SizeOf unit(builder.getIndexAttr(1));
  for (; start < many.size(); ++start) {
    if (groups.empty() || !facts.areSame(many[start], unit))
      return std::nullopt;
    groups.back().push_back(start);
  }
  return groups;
}

LogicalResult GroupReshape::matchAndRewrite(tensor::ReshapeOp op,
                                            PatternRewriter &rewriter) const {
  auto from = dyn_cast<RankedTensorType>(op.getSource().getType());
  auto to = dyn_cast<RankedTensorType>(op.getType());
  auto shape = op.getShape().getDefiningOp<tensor::FromElementsOp>();
  if (!from || !to || !shape || from.getNumDynamicDims() < 2 ||
      to.getNumDynamicDims() < 2 || from.getRank() == to.getRank())
    return failure();
  SmallVector<SizeOf> before, behind;
  for (int64_t i = 0; i < from.getRank(); ++i)
    before.emplace_back(op.getSource(), i);
  for (auto [size, value] : llvm::zip_equal(to.getShape(), shape.getElements()))
    behind.push_back(ShapedType::isDynamic(size)
                         ? SizeOf(value)
                         : SizeOf(rewriter.getIndexAttr(size)));
  bool joins = from.getRank() > to.getRank();
  auto groups = joins ? findGroups(behind, before, facts, rewriter)
                      : findGroups(before, behind, facts, rewriter);
  auto [fine, coarse] = joins ? std::pair(from, to) : std::pair(to, from);
  if (!groups ||
      tensor::CollapseShapeOp::inferCollapsedType(fine, *groups) != coarse)
    return failure();
  if (joins) {
    rewriter.replaceOpWithNewOp<tensor::CollapseShapeOp>(op, to, op.getSource(),
                                                         *groups);
    return success();
  }
  SmallVector<OpFoldResult> sizes;
  for (const SizeOf &size : behind) {
    auto value = dyn_cast<Value>(size.size);
    if (!value || value.getType().isIndex())
      sizes.push_back(size.size);
    else
      sizes.push_back(arith::IndexCastOp::create(rewriter, op.getLoc(),
                                                 rewriter.getIndexType(), value)
                          .getResult());
  }
  rewriter.replaceOpWithNewOp<tensor::ExpandShapeOp>(op, to, op.getSource(),
                                                     *groups, sizes);
  return success();
}

void maskir::dependence::populateGroupReshapePatterns(
    RewritePatternSet &patterns, const SizeFacts &facts) {
  patterns.add<GroupReshape>(patterns.getContext(), facts);
}
