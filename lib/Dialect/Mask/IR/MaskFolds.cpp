//===- MaskFolds.cpp - Boolean laws of the combinators ---===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Folds and canonicalisations are linear in the operands and converge. Laws
// that need a proof belong to the stage Simplify.
//
//===----------------------------------------------------------------------===//

#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace maskir;
using namespace maskir::mask;

static std::optional<bool> getTruth(Attribute value) {
  if (auto truth = dyn_cast_or_null<BoolAttr>(value))
    return truth.getValue();
  return std::nullopt;
}

/// The laws that and (neutral = true) and or (neutral = false) share:
///   f(m) = m, f() = neutral, f(m, neutral) = f(m), f(m, absorbing) =
///   absorbing, f(m, m) = f(m), f(m, not m) = absorbing.
static OpFoldResult foldCombinator(Operation *op, ArrayRef<Attribute> constants,
                                   bool neutral) {
  MLIRContext *context = op->getContext();
  llvm::SmallSetVector<Value, 4> kept;
  for (auto [input, constant] : llvm::zip_equal(op->getOperands(), constants)) {
    std::optional<bool> truth = getTruth(constant);
    if (truth == !neutral)
      return BoolAttr::get(context, !neutral);
    if (truth != neutral)
      kept.insert(input);
  }
  for (Value input : kept)
    if (auto inverse = input.getDefiningOp<NotOp>())
      if (kept.contains(inverse.getInput()))
        return BoolAttr::get(context, !neutral);
  if (kept.empty())
    return BoolAttr::get(context, neutral);
  if (kept.size() == 1)
    return kept.front();
  if (kept.size() == op->getNumOperands())
    return {};
  op->setOperands(kept.getArrayRef());
  return op->getResult(0);
}

OpFoldResult AndOp::fold(FoldAdaptor adaptor) {
  return foldCombinator(*this, adaptor.getInputs(), /*neutral=*/true);
}

OpFoldResult OrOp::fold(FoldAdaptor adaptor) {
  return foldCombinator(*this, adaptor.getInputs(), /*neutral=*/false);
}

/// not(not(m)) = m, not(all) = none, not(none) = all
OpFoldResult NotOp::fold(FoldAdaptor adaptor) {
  if (auto inverse = getInput().getDefiningOp<NotOp>())
    return inverse.getInput();
  if (std::optional<bool> truth = getTruth(adaptor.getInput()))
    return BoolAttr::get(getContext(), !*truth);
  return {};
}

static bool isZeroOrMissing(Value operand, std::optional<int64_t> attribute) {
  return !operand && attribute.value_or(0) == 0;
}

/// shift(m, 0, 0) = m, shift(all) = all, shift(none) = none
OpFoldResult ShiftOp::fold(FoldAdaptor adaptor) {
  if (isZeroOrMissing(getQuery(), getStaticQuery()) &&
      isZeroOrMissing(getKey(), getStaticKey()))
    return getInput();
  if (getTruth(adaptor.getInput()))
    return adaptor.getInput();
  return {};
}

namespace {
/// f(x, f(y, z)) = f(x, y, z)
///
/// Only the outermost combinator of a chain is rewritten, all levels at once:
/// the work is linear in the chain. A shared inner mask stays shared, or chains
/// of shared masks would grow quadratically.
template <typename CombinatorOp>
struct FlattenCombinator : OpRewritePattern<CombinatorOp> {
  using OpRewritePattern<CombinatorOp>::OpRewritePattern;

  static CombinatorOp getInner(Value input) {
    auto inner = input.getDefiningOp<CombinatorOp>();
    return inner && inner->hasOneUse() ? inner : CombinatorOp();
  }

  LogicalResult matchAndRewrite(CombinatorOp op,
                                PatternRewriter &rewriter) const override {
    if (op->hasOneUse() && isa<CombinatorOp>(*op->user_begin()))
      return failure();
    if (llvm::none_of(op.getInputs(), getInner))
      return failure();
    SmallVector<Value> inputs, pending(llvm::reverse(op.getInputs()));
    while (!pending.empty()) {
      Value input = pending.pop_back_val();
      if (CombinatorOp inner = getInner(input))
        llvm::append_range(pending, llvm::reverse(inner.getInputs()));
      else
        inputs.push_back(input);
    }
    rewriter.modifyOpInPlace(op, [&] { op->setOperands(inputs); });
    return success();
  }
};

/// f(x, g(x, y)) = f(x), for f, g = and, or and the reverse
template <typename CombinatorOp, typename DualOp>
struct AbsorbDual : OpRewritePattern<CombinatorOp> {
  using OpRewritePattern<CombinatorOp>::OpRewritePattern;
  LogicalResult matchAndRewrite(CombinatorOp op,
                                PatternRewriter &rewriter) const override {
    llvm::SmallPtrSet<Value, 4> inputs;
    inputs.insert_range(op.getInputs());
    auto isAbsorbed = [&](Value input) {
      auto dual = input.getDefiningOp<DualOp>();
      return dual && llvm::any_of(dual.getInputs(),
                                  [&](Value x) { return inputs.contains(x); });
    };
    SmallVector<Value> kept(llvm::make_filter_range(
        op.getInputs(), [&](Value input) { return !isAbsorbed(input); }));
    if (kept.size() == op.getInputs().size())
      return failure();
    rewriter.modifyOpInPlace(op, [&] { op->setOperands(kept); });
    return success();
  }
};

/// not(and(not x, not y)) = or(x, y), and the dual
template <typename CombinatorOp, typename DualOp>
struct MergeNegations : OpRewritePattern<NotOp> {
  using OpRewritePattern<NotOp>::OpRewritePattern;
  LogicalResult matchAndRewrite(NotOp op,
                                PatternRewriter &rewriter) const override {
    auto inner = op.getInput().getDefiningOp<CombinatorOp>();
    if (!inner || inner.getInputs().empty())
      return failure();
    SmallVector<Value> inputs;
    for (Value input : inner.getInputs()) {
      auto inverse = input.template getDefiningOp<NotOp>();
      if (!inverse)
        return failure();
      inputs.push_back(inverse.getInput());
    }
    rewriter.replaceOpWithNewOp<DualOp>(op, op.getType(), inputs);
    return success();
  }
};

/// shift(shift(m, a), b) = shift(m, a + b), for static distances
struct MergeShifts : OpRewritePattern<ShiftOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(ShiftOp op,
                                PatternRewriter &rewriter) const override {
    auto inner = op.getInput().getDefiningOp<ShiftOp>();
    if (!inner || op.getQuery() || op.getKey() || inner.getQuery() ||
        inner.getKey())
      return failure();
    // Each is within 2^60 (rule S2), so the sum is representable.
    int64_t query =
        op.getStaticQuery().value_or(0) + inner.getStaticQuery().value_or(0);
    int64_t key =
        op.getStaticKey().value_or(0) + inner.getStaticKey().value_or(0);
    if (std::abs(query) > kMaxDistance || std::abs(key) > kMaxDistance)
      return failure();
    rewriter.modifyOpInPlace(op, [&] {
      op.getInputMutable().assign(inner.getInput());
      op.setStaticQuery(query);
      op.setStaticKey(key);
    });
    return success();
  }
};
} // namespace

void AndOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                        MLIRContext *context) {
  patterns.add<FlattenCombinator<AndOp>, AbsorbDual<AndOp, OrOp>>(context);
}

void OrOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                       MLIRContext *context) {
  patterns.add<FlattenCombinator<OrOp>, AbsorbDual<OrOp, AndOp>>(context);
}

void NotOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                        MLIRContext *context) {
  patterns.add<MergeNegations<AndOp, OrOp>, MergeNegations<OrOp, AndOp>>(
      context);
}

void ShiftOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                          MLIRContext *context) {
  patterns.add<MergeShifts>(context);
}
