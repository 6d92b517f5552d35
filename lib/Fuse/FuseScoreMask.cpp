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
#include "llvm/Support/Format.h"
#include <cmath>
#include <map>

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

/// How far a value lifts a fill that it is added to. Data are taken for numbers
/// about 1, as scores are; the numbers of the program count as they stand, and
/// below functions in magnitude.
class LiftFinder {
public:
  double get(Value value, double factor) {
    auto [at, isNew] = known.try_emplace({value.getImpl(), factor}, kUnknown);
    if (!isNew)
      return at->second;
    if (known.size() > kMost)
      return kUnknown;
    double lift = compute(value, factor);
    return known[{value.getImpl(), factor}] =
               std::isnan(lift) ? kUnknown : lift;
  }

private:
  double compute(Value value, double factor);
  double getMagnitude(Value value) {
    return std::max({1.0, get(value, 1), get(value, -1)});
  }

  static constexpr double kUnknown = std::numeric_limits<double>::infinity();
  static constexpr size_t kMost = 1000;
  std::map<std::pair<void *, double>, double> known;
};

/// Finds a mask from the yielded value down: through sums, and products with
/// positive numbers, a fill stays a fill.
class ScoreMaskFinder {
public:
  explicit ScoreMaskFinder(const FuseOptions &options) : options(options) {}

  std::optional<ScoreMask> find(Value yielded) {
    if (!visit(yielded, /*factor=*/1, /*added=*/0))
      return std::nullopt;
    return found;
  }

private:
  bool visit(Value value, double factor, double added);
  bool isFill(Value value, double factor, double &fill) const;

  const FuseOptions &options;
  LiftFinder lifts;
  ScoreMask found;
};
} // namespace

// Old models mask with -1e4 or -1e9; a bias of -100 is not a mask.
static constexpr double kSoftFill = -1e4;
static constexpr double kHardFill = -0.5 * std::numeric_limits<float>::max();

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

static std::optional<double> getPositive(Value value) {
  APFloat constant(0.0f);
  if (!matchPattern(value, m_ConstantFloat(&constant)) ||
      !constant.isFiniteNonZero() || constant.isNegative())
    return std::nullopt;
  return constant.convertToDouble();
}

/// The factor of an operand that is multiplied with a number, or divided by
/// one.
static std::optional<double> getFactor(Operation *op, unsigned operand) {
  APFloat constant(0.0f);
  bool divides = isa<arith::DivFOp>(op);
  if ((!divides && !isa<arith::MulFOp>(op)) || (divides && operand != 0) ||
      !matchPattern(op->getOperand(1 - operand), m_ConstantFloat(&constant)) ||
      !constant.isFiniteNonZero())
    return std::nullopt;
  double number = constant.convertToDouble();
  return divides ? 1 / number : number;
}

double LiftFinder::compute(Value value, double factor) {
  APFloat constant(0.0f);
  if (matchPattern(value, m_ConstantFloat(&constant))) {
    double number = constant.convertToDouble() * factor;
    return std::isnan(number) ? kUnknown : std::max(number, 0.0);
  }
  Operation *op = value.getDefiningOp();
  if (!op)
    return std::fabs(factor);
  if (op->getNumRegions())
    return kUnknown;
  auto lift = [&](unsigned i, double by) { return get(op->getOperand(i), by); };
  if (isa<arith::SelectOp>(op))
    return std::max(lift(1, factor), lift(2, factor));
  if (isa<arith::AddFOp>(op))
    return lift(0, factor) + lift(1, factor);
  if (isa<arith::SubFOp>(op))
    return lift(0, factor) + lift(1, -factor);
  if (isa<arith::NegFOp>(op))
    return lift(0, -factor);
  if (isa<arith::ExtFOp, arith::TruncFOp>(op))
    return lift(0, factor);
  for (unsigned i : {0, 1})
    if (auto number = getFactor(op, i))
      return lift(i, factor * *number);
  double most = std::fabs(factor);
  for (Value operand : op->getOperands())
    if (isa<FloatType>(operand.getType()))
      most *= getMagnitude(operand);
  return most;
}

bool ScoreMaskFinder::visit(Value value, double factor, double added) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return false;
  if (auto select = dyn_cast<arith::SelectOp>(op)) {
    double fill = 0;
    bool keepsTrue = isFill(select.getFalseValue(), factor, fill);
    double other = fill;
    bool keepsFalse = isFill(select.getTrueValue(), factor, other);
    if (keepsTrue == keepsFalse) // no fill, or nothing but fills
      return false;
    // A fill that is lifted again is near a score.
    if (!(added < -(keepsTrue ? fill : other) / 2))
      return false;
    found.select = select;
    found.keepsTrue = keepsTrue;
    found.fill = keepsTrue ? fill : other;
    return true;
  }
  found.path.push_back(op);
  if (isa<arith::AddFOp>(op)) {
    for (unsigned i : {1, 0})
      if (visit(op->getOperand(i), factor,
                added + lifts.get(op->getOperand(1 - i), factor)))
        return true;
  } else if (isa<arith::MulFOp>(op)) {
    for (unsigned i : {0, 1})
      if (auto number = getPositive(op->getOperand(1 - i)))
        if (visit(op->getOperand(i), factor * *number, added))
          return true;
  } else if (isa<arith::DivFOp>(op)) {
    if (auto number = getPositive(op->getOperand(1)))
      if (visit(op->getOperand(0), factor / *number, added))
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
    auto found = ScoreMaskFinder(options).find(yield.getValue());
    if (!found)
      return failure();
    auto slice = getConditionSlice(block, found->getCondition());
    if (!slice)
      return rewriter.notifyMatchFailure(op, "the mask depends on the score");
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
