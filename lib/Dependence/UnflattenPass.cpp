//===- UnflattenPass.cpp - The pass mask-unflatten ------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   f(collapse(x)) = collapse(f'(x)), where f' has a loop for each dimension
//
//===----------------------------------------------------------------------===//

#include "SizeFacts.h"
#include "SplitReshape.h"
#include "maskir/Dependence/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Affine/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace maskir {
#define GEN_PASS_DEF_MASKUNFLATTEN
#include "maskir/Dependence/Passes.h.inc"
} // namespace maskir

using namespace mlir;
using namespace maskir::dependence;

/// Whether a dynamic size is multiplied with others: with `least` dynamic ones
/// in all.
static bool joinsDynamicSizes(RankedTensorType expanded,
                              ArrayRef<ReassociationIndices> groups,
                              int64_t least) {
  return llvm::any_of(groups, [&](const ReassociationIndices &group) {
    auto isDynamic = [&](int64_t i) { return expanded.isDynamicDim(i); };
    auto isOne = [&](int64_t i) { return expanded.getDimSize(i) == 1; };
    return llvm::count_if(group, isDynamic) >= least &&
           llvm::count_if(group, isOne) + 1 < int64_t(group.size());
  });
}

/// A collapse that is read by loops, or an expansion of what they give.
static bool isOfDynamicSizes(OpOperand *operand) {
  if (auto collapse = operand->get().getDefiningOp<tensor::CollapseShapeOp>())
    return joinsDynamicSizes(collapse.getSrcType(),
                             collapse.getReassociationIndices(), 1);
  // Behind padding MLIR's pattern uses the sizes before they are there.
  auto expand = dyn_cast<tensor::ExpandShapeOp>(operand->getOwner());
  if (expand && !operand->get().getDefiningOp<tensor::PadOp>())
    return joinsDynamicSizes(expand.getResultType(),
                             expand.getReassociationIndices(), 2);
  return false;
}

/// The index of a loop that is two loops now, as MLIR's pattern leaves it in
/// the body, becomes code like the rest of it.
static void expandIndices(Operation *root) {
  root->walk([](affine::AffineApplyOp op) {
    if (!op->getParentOfType<linalg::LinalgOp>())
      return;
    OpBuilder builder(op);
    auto results = affine::expandAffineMap(
        builder, op.getLoc(), op.getAffineMap(), op.getMapOperands());
    if (!results)
      return;
    op.replaceAllUsesWith(results->front());
    op.erase();
  });
}

/// MLIR's patterns for reshapes. All those of its canonicalization are too
/// many: of a constant size, one of them makes an operation that another one
/// can't read.
static void addReshapePatterns(RewritePatternSet &patterns) {
  using tensor::CollapseShapeOp, tensor::ExpandShapeOp;
  patterns.add<
      ComposeReassociativeReshapeOps<CollapseShapeOp, ReshapeOpKind::kCollapse>,
      ComposeReassociativeReshapeOps<ExpandShapeOp, ReshapeOpKind::kExpand>,
      ComposeExpandOfCollapseOp<ExpandShapeOp, CollapseShapeOp>>(
      patterns.getContext());
  tensor::populateBubbleUpExpandShapePatterns(patterns);
  linalg::populateFoldReshapeOpsByExpansionPatterns(patterns, isOfDynamicSizes);
}

/// Whether there are reshapes of tensors, and no encodings of them: MLIR's
/// patterns lose those.
static bool canReshape(Operation *root) {
  bool hasReshape = false;
  auto hasEncoding = [](Type type) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    return tensor && tensor.getEncoding();
  };
  WalkResult walk = root->walk([&](Operation *op) {
    hasReshape |=
        isa<tensor::ReshapeOp, tensor::CollapseShapeOp, tensor::ExpandShapeOp>(
            op);
    return llvm::any_of(op->getOperandTypes(), hasEncoding) ||
                   llvm::any_of(op->getResultTypes(), hasEncoding)
               ? WalkResult::interrupt()
               : WalkResult::advance();
  });
  return hasReshape && !walk.wasInterrupted();
}

namespace {
struct MaskUnflattenPass : maskir::impl::MaskUnflattenBase<MaskUnflattenPass> {
  void runOnOperation() override {
    if (!canReshape(getOperation()))
      return markAllAnalysesPreserved();
    SizeFacts facts(getOperation());
    RewritePatternSet patterns(&getContext());
    populateSplitReshapePatterns(patterns, facts);
    populateGroupReshapePatterns(patterns, facts);
    populateJoinStaticEndsPatterns(patterns);
    populateAddUnitDimsPatterns(patterns);
    populateDropUnitIndicesPatterns(patterns, isOfDynamicSizes);
    populateSinkCollapsePatterns(patterns, isOfDynamicSizes, facts);
    populateReadAtLoopsPatterns(patterns, isOfDynamicSizes, facts);
    addReshapePatterns(patterns);
    // Where it stops early, the function is the same, and less is proven.
    (void)applyPatternsGreedily(getOperation(), std::move(patterns));
    expandIndices(getOperation());
  }
};
} // namespace
