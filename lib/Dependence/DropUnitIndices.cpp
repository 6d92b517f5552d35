//===- DropUnitIndices.cpp - Operands without dimensions of size 1 --------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   x[i, 0] = x'[i], where x' collapses the size of 1
//
// torch-mlir reads and writes the sums of rows [N, 1] so. MLIR expands the
// loops that read a collapse only if each index of them is a loop.
//
//===----------------------------------------------------------------------===//

#include "SplitReshape.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"

using namespace mlir;

static bool isZero(AffineExpr e) {
  auto constant = dyn_cast<AffineConstantExpr>(e);
  return constant && constant.getValue() == 0;
}

/// Whether some operand of size 1 is read at a constant 0, as MLIR's pattern
/// drops it.
static bool hasUnitIndex(linalg::GenericOp op) {
  return llvm::any_of(op->getOpOperands(), [&](OpOperand &operand) {
    ArrayRef<int64_t> shape = op.getShape(&operand);
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [size, index] : llvm::zip_equal(shape, map.getResults()))
      if (size == 1 && isZero(index))
        return true;
    return false;
  });
}

namespace {
struct DropUnitIndices : OpRewritePattern<linalg::GenericOp> {
  DropUnitIndices(MLIRContext *context,
                  maskir::dependence::IsOfDynamicSizes isOfDynamicSizes)
      : OpRewritePattern(context), isOfDynamicSizes(isOfDynamicSizes) {}

  LogicalResult matchAndRewrite(linalg::GenericOp op,
                                PatternRewriter &rewriter) const override;

  maskir::dependence::IsOfDynamicSizes isOfDynamicSizes;
};
} // namespace

LogicalResult
DropUnitIndices::matchAndRewrite(linalg::GenericOp op,
                                 PatternRewriter &rewriter) const {
  auto reads = [&](OpOperand &operand) { return isOfDynamicSizes(&operand); };
  if (!hasUnitIndex(op) || llvm::none_of(op->getOpOperands(), reads))
    return failure();
  auto ranges = op.getStaticLoopRanges();
  auto loop = llvm::find_if(ranges, [](int64_t size) { return size != 1; });
  if (loop == ranges.end())
    return failure();
  // Of the loops that may go, none does: they are not the dimensions meant.
  linalg::ControlDropUnitDims options;
  unsigned kept = loop - ranges.begin();
  options.controlFn = [kept](Operation *) { return SmallVector{kept}; };
  auto dropped = linalg::dropUnitDims(rewriter, op, options);
  if (failed(dropped))
    return failure();
  rewriter.replaceOp(op, dropped->replacements);
  return success();
}

void maskir::dependence::populateDropUnitIndicesPatterns(
    RewritePatternSet &patterns, IsOfDynamicSizes isOfDynamicSizes) {
  patterns.add<DropUnitIndices>(patterns.getContext(), isOfDynamicSizes);
}
