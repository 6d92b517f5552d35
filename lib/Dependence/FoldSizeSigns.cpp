//===- FoldSizeSigns.cpp - Sizes are not negative -------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   dim(x, i) < 0 = false
//
// Exporters ask of each size of a view whether it is the open one (-1). Behind
// the answer, one size is seen to be another.
//
//===----------------------------------------------------------------------===//

#include "SplitReshape.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

/// A size as it is, or as 64 bits, which all sizes fit.
static bool isSize(Value value) {
  auto cast = value.getDefiningOp<arith::IndexCastOp>();
  if (cast && value.getType().isInteger(64))
    value = cast.getIn();
  return value.getDefiningOp<tensor::DimOp>() != nullptr;
}

namespace {
struct FoldSizeSign : OpRewritePattern<arith::CmpIOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(arith::CmpIOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getPredicate() != arith::CmpIPredicate::slt ||
        !isSize(op.getLhs()) || !matchPattern(op.getRhs(), m_Zero()))
      return failure();
    rewriter.replaceOpWithNewOp<arith::ConstantOp>(op,
                                                   rewriter.getBoolAttr(false));
    return success();
  }
};
} // namespace

void maskir::dependence::populateFoldSizeSignsPatterns(
    RewritePatternSet &patterns) {
  patterns.add<FoldSizeSign>(patterns.getContext());
}
