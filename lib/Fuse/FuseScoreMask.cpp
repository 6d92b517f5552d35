//===- FuseScoreMask.cpp - Masks at the end of a score region -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Fuse/Patterns.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace maskir;

namespace {
/// A mask found at the end of a score region.
struct ScoreMask {
  Value condition; // i1
  bool keepsTrue;  // the pair is kept where the condition is true
  Value score;     // what the region yields where the pair is kept
};
} // namespace

/// A fill kills its pair: -inf, or so low that no finite score brings it back.
static bool isFill(Value value) {
  APFloat constant(0.0f);
  if (!matchPattern(value, m_ConstantFloat(&constant)))
    return false;
  return constant.isNegative() &&
         (constant.isInfinity() ||
          constant.convertToDouble() <
              -0.5 * std::numeric_limits<float>::max());
}

static bool isZero(Value value) {
  return matchPattern(value, m_AnyZeroFloat());
}

/// select(c, s, fill) or select(c, fill, s), or s + select(c, 0, fill).
static std::optional<ScoreMask> matchScoreMask(Value yielded) {
  if (auto select = yielded.getDefiningOp<arith::SelectOp>()) {
    if (isFill(select.getFalseValue()))
      return ScoreMask{select.getCondition(), true, select.getTrueValue()};
    if (isFill(select.getTrueValue()))
      return ScoreMask{select.getCondition(), false, select.getFalseValue()};
  }
  auto sum = yielded.getDefiningOp<arith::AddFOp>();
  for (unsigned i = 0; sum && i < 2; ++i) {
    auto select = sum->getOperand(i).getDefiningOp<arith::SelectOp>();
    Value score = sum->getOperand(1 - i);
    if (select && isZero(select.getTrueValue()) &&
        isFill(select.getFalseValue()))
      return ScoreMask{select.getCondition(), true, score};
    if (select && isZero(select.getFalseValue()) &&
        isFill(select.getTrueValue()))
      return ScoreMask{select.getCondition(), false, score};
  }
  return std::nullopt;
}

/// The operations of the region that the condition needs, in order; none if it
/// depends on the score itself, which a mask may not.
static std::optional<SmallVector<Operation *>>
getConditionSlice(Block &block, Value condition) {
  Value score = block.getArgument(0);
  if (condition == score)
    return std::nullopt;
  SetVector<Operation *> slice;
  BackwardSliceOptions options;
  options.inclusive = true;
  options.omitBlockArguments = true;
  options.filter = [&](Operation *op) { return op->getBlock() == &block; };
  if (Operation *root = condition.getDefiningOp())
    if (root->getBlock() == &block &&
        failed(getBackwardSlice(root, &slice, options)))
      return std::nullopt;
  for (Operation *op : slice)
    if (op->getNumRegions() != 0 ||
        llvm::is_contained(op->getOperands(), score))
      return std::nullopt;
  return SmallVector<Operation *>(slice.begin(), slice.end());
}

/// The condition as a mask: generate { condition }, or its negation.
static Value buildConditionMask(attn::AttentionOp op, const ScoreMask &found,
                                ArrayRef<Operation *> slice,
                                PatternRewriter &rewriter) {
  Location loc = found.condition.getLoc();
  auto generate = mask::GenerateOp::create(
      rewriter, loc, mask::PredType::get(op.getContext()));
  Block *body = rewriter.createBlock(&generate.getBody());
  Block &score = op.getScore().front();
  IRMapping mapping;
  for (BlockArgument axis : score.getArguments().drop_front())
    mapping.map(axis, body->addArgument(axis.getType(), axis.getLoc()));
  for (Operation *inner : slice)
    rewriter.clone(*inner, mapping);
  mask::YieldOp::create(rewriter, loc,
                        mapping.lookupOrDefault(found.condition));
  rewriter.setInsertionPointAfter(generate);
  if (found.keepsTrue)
    return generate;
  return mask::NotOp::create(rewriter, loc, generate.getType(), generate);
}

namespace {
/// attention(mask m, score { select(c, s, fill) })
///   = attention(mask and(m, c), score { s })
struct FuseScoreMask : OpRewritePattern<attn::AttentionOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(attn::AttentionOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getScore().empty())
      return failure();
    Block &block = op.getScore().front();
    auto yield = cast<attn::YieldOp>(block.getTerminator());
    std::optional<ScoreMask> found = matchScoreMask(yield.getValue());
    if (!found)
      return failure();
    auto slice = getConditionSlice(block, found->condition);
    if (!slice)
      return rewriter.notifyMatchFailure(op, "the mask depends on the score");
    rewriter.setInsertionPoint(op);
    Value mask = buildConditionMask(op, *found, *slice, rewriter);
    if (op.getMask())
      mask = mask::AndOp::create(rewriter, op.getLoc(), mask.getType(),
                                 ValueRange{op.getMask(), mask});
    emitRemark(op.getLoc())
        << "mask-fuse: a mask in the score region is now part of the mask "
           "operand; a row without keys gives 0";
    rewriter.modifyOpInPlace(
        yield, [&] { yield.getValueMutable().assign(found->score); });
    rewriter.modifyOpInPlace(op, [&] { op.getMaskMutable().assign(mask); });
    return success();
  }
};

/// attention(score { s }) = attention()
struct DropIdentityScore : OpRewritePattern<attn::AttentionOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(attn::AttentionOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getScore().empty())
      return failure();
    Block &block = op.getScore().front();
    auto yield = cast<attn::YieldOp>(block.getTerminator());
    if (yield.getValue() != block.getArgument(0))
      return failure();
    rewriter.modifyOpInPlace(op, [&] { rewriter.eraseBlock(&block); });
    return success();
  }
};
} // namespace

void maskir::populateFuseScoreMaskPatterns(RewritePatternSet &patterns) {
  patterns.add<FuseScoreMask, DropIdentityScore>(patterns.getContext());
}
