//===- ReadAtLoops.cpp - Elements at the indices of loops -----------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   { x[i, n == 1 ? 0 : j, 0] } = { in }, where loop j has the size n of x
//
// torch-mlir expands dynamic sizes so. Only operands of loops are expanded by
// MLIR's patterns, not tensors that their body reads. What is read elsewhere is
// found before the collapse:
//
//   collapse(x)[i, k] = x[i / S, i mod S, k], where x is [B, S, ...]
//
//===----------------------------------------------------------------------===//

#include "SizeFacts.h"
#include "SplitReshape.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using maskir::dependence::SizeFacts;
using maskir::dependence::SizeOf;

/// Whether a loop runs over all of a size; false if it is not known.
static bool runsOver(linalg::GenericOp op, int64_t loop, const SizeOf &size,
                     const SizeFacts &facts) {
  return llvm::any_of(op->getOpOperands(), [&](OpOperand &operand) {
    auto indices = op.getMatchingIndexingMap(&operand).getResults();
    for (auto [dim, index] : llvm::enumerate(indices))
      if (index == getAffineDimExpr(loop, op.getContext()) &&
          facts.areSame({operand.get(), int64_t(dim)}, size))
        return true;
    return false;
  });
}

/// The loop that an index is; 0 instead of it where its size is 1 changes
/// nothing.
static std::optional<int64_t> findLoop(linalg::GenericOp op, Value index,
                                       const SizeOf &size,
                                       const SizeFacts &facts) {
  if (auto select = index.getDefiningOp<arith::SelectOp>()) {
    auto compare = select.getCondition().getDefiningOp<arith::CmpIOp>();
    if (!compare || compare.getPredicate() != arith::CmpIPredicate::eq ||
        !matchPattern(compare.getRhs(), m_One()) ||
        !matchPattern(select.getTrueValue(), m_Zero()) ||
        !facts.areSame(compare.getLhs(), size))
      return std::nullopt;
    index = select.getFalseValue();
  }
  auto loop = index.getDefiningOp<linalg::IndexOp>();
  if (!loop || loop->getBlock() != op.getBlock() ||
      !runsOver(op, loop.getDim(), size, facts))
    return std::nullopt;
  return loop.getDim();
}

/// The map of an operand that has the same elements; null if there is none.
static AffineMap findMap(linalg::GenericOp op, tensor::ExtractOp extract,
                         const SizeFacts &facts) {
  auto type = cast<RankedTensorType>(extract.getTensor().getType());
  MLIRContext *context = op.getContext();
  SmallVector<AffineExpr> indices;
  for (auto [dim, index] : llvm::enumerate(extract.getIndices())) {
    SizeOf size(extract.getTensor(), dim);
    if (type.getDimSize(dim) == 1 && matchPattern(index, m_Zero()))
      indices.push_back(getAffineConstantExpr(0, context));
    else if (auto loop = findLoop(op, index, size, facts))
      indices.push_back(getAffineDimExpr(*loop, context));
    else
      return {};
  }
  return AffineMap::get(op.getNumLoops(), 0, indices, context);
}

/// Whether it can be an operand of the loops.
static bool isOperand(linalg::GenericOp op, tensor::ExtractOp extract,
                      const SizeFacts &facts) {
  return op.hasPureTensorSemantics() && extract->getBlock() == op.getBlock() &&
         !op.getRegion().isAncestor(extract.getTensor().getParentRegion()) &&
         findMap(op, extract, facts);
}

namespace {
struct ReadAtLoops : OpRewritePattern<linalg::GenericOp> {
  ReadAtLoops(MLIRContext *context,
              maskir::dependence::IsOfDynamicSizes isOfDynamicSizes,
              const SizeFacts &facts)
      : OpRewritePattern(context), isOfDynamicSizes(isOfDynamicSizes),
        facts(facts) {}

  LogicalResult matchAndRewrite(linalg::GenericOp op,
                                PatternRewriter &rewriter) const override;

  maskir::dependence::IsOfDynamicSizes isOfDynamicSizes;
  const SizeFacts &facts;
};
} // namespace

static void addInput(linalg::GenericOp op, tensor::ExtractOp extract,
                     AffineMap map, PatternRewriter &rewriter) {
  unsigned at = op.getNumDpsInputs();
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  maps.insert(maps.begin() + at, map);
  rewriter.modifyOpInPlace(op, [&] {
    op.getInputsMutable().append(extract.getTensor());
    op.setIndexingMapsAttr(rewriter.getAffineMapArrayAttr(maps));
    op.getBlock()->insertArgument(at, extract.getType(), extract.getLoc());
  });
  rewriter.replaceOp(extract, op.getBlock()->getArgument(at));
}

LogicalResult ReadAtLoops::matchAndRewrite(linalg::GenericOp op,
                                           PatternRewriter &rewriter) const {
  for (auto extract : op.getBlock()->getOps<tensor::ExtractOp>()) {
    if (!isOfDynamicSizes(&extract.getTensorMutable()) ||
        !isOperand(op, extract, facts))
      continue;
    addInput(op, extract, findMap(op, extract, facts), rewriter);
    return success();
  }
  return failure();
}

namespace {
struct ReadBeforeCollapse : OpRewritePattern<tensor::ExtractOp> {
  ReadBeforeCollapse(MLIRContext *context,
                     maskir::dependence::IsOfDynamicSizes isOfDynamicSizes,
                     const SizeFacts &facts)
      : OpRewritePattern(context), isOfDynamicSizes(isOfDynamicSizes),
        facts(facts) {}

  LogicalResult matchAndRewrite(tensor::ExtractOp op,
                                PatternRewriter &rewriter) const override;

  maskir::dependence::IsOfDynamicSizes isOfDynamicSizes;
  const SizeFacts &facts;
};
} // namespace

/// The indices of all dimensions that one index counts through.
static void splitIndex(Value index, Value x, ArrayRef<int64_t> group,
                       Location loc, MutableArrayRef<Value> at,
                       PatternRewriter &rewriter) {
  auto type = cast<RankedTensorType>(x.getType());
  for (int64_t i : llvm::reverse(group)) {
    if (type.getDimSize(i) == 1) {
      at[i] = arith::ConstantIndexOp::create(rewriter, loc, 0);
      continue;
    }
    auto isLarge = [&](int64_t k) { return type.getDimSize(k) != 1; };
    if (llvm::find_if(group, isLarge) == llvm::find(group, i)) {
      at[i] = index;
      continue;
    }
    Value size = tensor::DimOp::create(rewriter, loc, x, i);
    at[i] = arith::RemSIOp::create(rewriter, loc, index, size);
    index = arith::DivSIOp::create(rewriter, loc, index, size);
  }
}

LogicalResult
ReadBeforeCollapse::matchAndRewrite(tensor::ExtractOp op,
                                    PatternRewriter &rewriter) const {
  auto collapse = op.getTensor().getDefiningOp<tensor::CollapseShapeOp>();
  auto loops = op->getParentOfType<linalg::GenericOp>();
  if (!collapse || !loops || !isOfDynamicSizes(&op.getTensorMutable()) ||
      isOperand(loops, op, facts)) // the other pattern's
    return failure();
  Value x = collapse.getSrc();
  SmallVector<Value> at(collapse.getSrcType().getRank());
  for (auto [index, group] :
       llvm::zip_equal(op.getIndices(), collapse.getReassociationIndices()))
    splitIndex(index, x, group, op.getLoc(), at, rewriter);
  rewriter.replaceOpWithNewOp<tensor::ExtractOp>(op, x, at);
  return success();
}

void maskir::dependence::populateReadAtLoopsPatterns(
    RewritePatternSet &patterns, IsOfDynamicSizes isOfDynamicSizes,
    const SizeFacts &facts) {
  patterns.add<ReadAtLoops>(patterns.getContext(), isOfDynamicSizes, facts);
  patterns.add<ReadBeforeCollapse>(patterns.getContext(), isOfDynamicSizes,
                                   facts);
}
