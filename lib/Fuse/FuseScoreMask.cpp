//===- FuseScoreMask.cpp - Masks at the end of a score region -------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScoreBounds.h"
#include "maskir/Fuse/Patterns.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace mlir;
using namespace maskir;

namespace {
/// A mask found at the end of a score region.
struct ScoreMask {
  arith::SelectOp select; // of a score and a fill
  bool keepsTrue;         // the pair is kept where the condition is true
  double fill;
  SmallVector<Operation *> path; // from the yielded value down to `select`

  Value getCondition() { return select.getCondition(); }
  Value getKept() {
    return keepsTrue ? select.getTrueValue() : select.getFalseValue();
  }
};

/// Finds a mask from the yielded value down: through sums, and products with
/// positive numbers, a fill stays a fill.
class ScoreMaskFinder {
public:
  ScoreMaskFinder(Block &block, const FuseOptions &options)
      : block(block), yielded(block.getTerminator()->getOperand(0)),
        options(options) {}

  std::optional<ScoreMask> find() {
    if (!visit(yielded, /*factor=*/1, /*added=*/0))
      return std::nullopt;
    return found;
  }

private:
  bool visit(Value value, double factor, double added);
  std::optional<ScoreMask> match(arith::SelectOp select, double factor) const;
  bool isFill(Value value, double factor, double &fill) const;
  bool staysLow(double fill, double added);
  double getDrop(Value value, double factor, double fill);

  Block &block;
  Value yielded;
  const FuseOptions &options;
  LiftFinder lifts;
  ScoreMask found;
  unsigned steps = 0;
};
} // namespace

// Old models mask with -1e4 or -1e9; a bias of -100 is not a mask.
static constexpr double kSoftFill = -1e4;
static constexpr double kHardFill = -0.5 * std::numeric_limits<float>::max();
// A sum of sums has many ways down.
static constexpr unsigned kMostSteps = 10000;

/// A fill kills its pair: -inf, or so low that no finite score brings it back.
bool ScoreMaskFinder::isFill(Value value, double factor, double &fill) const {
  APFloat constant(0.0f);
  if (!matchPattern(value, m_ConstantFloat(&constant)))
    return false;
  fill = constant.convertToDouble() * factor;
  if (std::isinf(fill))
    return fill < 0;
  if (options.refuseFiniteFills)
    return false;
  return fill < kHardFill || (options.acceptSoftFills && fill <= kSoftFill);
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

/// The operand of a product with a positive number, or of a quotient by one,
/// and that number, which multiplies it.
static std::optional<std::pair<Value, double>> getScaled(Operation *op) {
  if (isa<arith::MulFOp>(op))
    for (unsigned i : {0, 1})
      if (auto number = getPositive(op->getOperand(1 - i)))
        return {{op->getOperand(i), *number}};
  if (isa<arith::DivFOp>(op))
    if (auto number = getPositive(op->getOperand(1)))
      return {{op->getOperand(0), 1 / *number}};
  return std::nullopt;
}

/// Whether the select is one of a score and a fill.
std::optional<ScoreMask> ScoreMaskFinder::match(arith::SelectOp select,
                                                double factor) const {
  double low = 0, other = 0;
  bool keepsTrue = isFill(select.getFalseValue(), factor, low);
  bool keepsFalse = isFill(select.getTrueValue(), factor, other);
  if (keepsTrue == keepsFalse || // no fill, or nothing but fills
      !getConditionSlice(block, select.getCondition()))
    return std::nullopt;
  return ScoreMask{select, keepsTrue, keepsTrue ? low : other, {}};
}

/// How far below 0 a value may lie beside a mask with this fill. What a fill as
/// low is added to doesn't count: that mask is found, too.
double ScoreMaskFinder::getDrop(Value value, double factor, double fill) {
  Operation *op = value.getDefiningOp();
  if (!op || ++steps > kMostSteps)
    return lifts.get(value, -factor);
  if (auto select = dyn_cast<arith::SelectOp>(op))
    if (auto mask = match(select, factor); mask && mask->fill <= fill)
      return getDrop(mask->getKept(), factor, fill);
  if (isa<arith::AddFOp>(op))
    return getDrop(op->getOperand(0), factor, fill) +
           getDrop(op->getOperand(1), factor, fill);
  if (auto scaled = getScaled(op))
    return getDrop(scaled->first, factor * scaled->second, fill);
  return lifts.get(value, -factor);
}

/// Whether a pair with this fill is far below each that stays: a fill that is
/// lifted again is near a score, and so is one beside scores as low.
bool ScoreMaskFinder::staysLow(double fill, double added) {
  if (std::isinf(fill))
    return added < LiftFinder::kUnbounded;
  lifts.setFill(fill);
  double most = lifts.get(yielded, 1), least = getDrop(yielded, 1, fill);
  lifts.setFill(-INFINITY);
  return most + least < -fill / 2;
}

bool ScoreMaskFinder::visit(Value value, double factor, double added) {
  Operation *op = value.getDefiningOp();
  if (!op || ++steps > kMostSteps)
    return false;
  if (auto select = dyn_cast<arith::SelectOp>(op)) {
    auto mask = match(select, factor);
    if (!mask || !staysLow(mask->fill, added))
      return false;
    mask->path = std::move(found.path);
    found = *mask;
    return true;
  }
  found.path.push_back(op);
  if (isa<arith::AddFOp>(op)) {
    for (unsigned i : {1, 0})
      if (visit(op->getOperand(i), factor,
                added + lifts.get(op->getOperand(1 - i), factor)))
        return true;
  } else if (auto scaled = getScaled(op)) {
    if (visit(scaled->first, factor * scaled->second, added))
      return true;
  }
  found.path.pop_back();
  return false;
}

/// The yielded value without the mask: `select` gives way to what it keeps, and
/// the operations above it are repeated.
static Value buildUnmasked(ScoreMask &found, PatternRewriter &rewriter) {
  Value old = found.select, kept = found.getKept();
  for (Operation *op : llvm::reverse(found.path)) {
    rewriter.setInsertionPoint(op);
    bool first = op->getOperand(0) == old;
    Value other = op->getOperand(first ? 1 : 0);
    Value next;
    if (isa<arith::AddFOp>(op) && matchPattern(kept, m_AnyZeroFloat())) {
      next = other;
    } else {
      IRMapping mapping;
      Operation *copy = rewriter.clone(*op, mapping);
      copy->setOperand(first ? 0 : 1, kept);
      next = copy->getResult(0);
    }
    old = op->getResult(0);
    kept = next;
  }
  return kept;
}

/// The condition as a mask: generate { condition }, or its negation.
static Value buildConditionMask(attn::AttentionOp op, ScoreMask &found,
                                ArrayRef<Operation *> slice,
                                PatternRewriter &rewriter) {
  Location loc = found.select.getLoc();
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
                        mapping.lookupOrDefault(found.getCondition()));
  rewriter.setInsertionPointAfter(generate);
  if (found.keepsTrue)
    return generate;
  return mask::NotOp::create(rewriter, loc, generate.getType(), generate);
}

static void report(attn::AttentionOp op, const ScoreMask &found) {
  auto remark = emitRemark(op.getLoc())
                << "mask-fuse: a mask in the score region is now part of the "
                   "mask operand; a row without keys gives 0";
  if (std::isinf(found.fill))
    return;
  std::string number;
  llvm::raw_string_ostream(number) << llvm::format("%g", found.fill);
  remark.attachNote() << "finite fill " << number
                      << ": a row without keys was an average of all";
  if (found.fill >= kHardFill)
    remark.attachNote()
        << "a fill above half of the lowest f32 is taken as masked "
           "(accept-soft-fills)";
}

namespace {
/// attention(mask m, score { select(c, s, fill) })
///   = attention(mask and(m, c), score { s })
struct FuseScoreMask : OpRewritePattern<attn::AttentionOp> {
  FuseScoreMask(MLIRContext *context, const FuseOptions &options)
      : OpRewritePattern(context), options(options) {}

  LogicalResult matchAndRewrite(attn::AttentionOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getScore().empty())
      return failure();
    Block &block = op.getScore().front();
    auto yield = cast<attn::YieldOp>(block.getTerminator());
    auto found = ScoreMaskFinder(block, options).find();
    if (!found)
      return failure();
    auto slice = getConditionSlice(block, found->getCondition());
    rewriter.setInsertionPoint(op);
    Value mask = buildConditionMask(op, *found, *slice, rewriter);
    if (op.getMask())
      mask = mask::AndOp::create(rewriter, op.getLoc(), mask.getType(),
                                 ValueRange{op.getMask(), mask});
    report(op, *found);
    Value score = buildUnmasked(*found, rewriter);
    rewriter.modifyOpInPlace(yield,
                             [&] { yield.getValueMutable().assign(score); });
    rewriter.modifyOpInPlace(op, [&] { op.getMaskMutable().assign(mask); });
    return success();
  }

private:
  FuseOptions options;
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

void maskir::populateFuseScoreMaskPatterns(RewritePatternSet &patterns,
                                           const FuseOptions &options) {
  patterns.add<FuseScoreMask>(patterns.getContext(), options);
  patterns.add<DropIdentityScore>(patterns.getContext());
}
