//===- RaisePass.cpp - Recover attention from dense tensor code -----------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DataReads.h"
#include "ProgramFacts.h"
#include "RaisePool.h"
#include "RaiseReport.h"
#include "maskir/Raise/Attention.h"
#include "maskir/Raise/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

namespace maskir {
#define GEN_PASS_DEF_MASKRAISEPASS
#include "maskir/Raise/Passes.h.inc"
} // namespace maskir

using namespace maskir;
using namespace maskir::raise;
using namespace mlir;

namespace {

EvalLimits getLimits(const MaskRaisePassOptions &options) {
  return {options.maxEvaluations, EvalLimits().maxDepth};
}

/// Raises one attention. What it learns of the program goes with it: a program
/// of many layers costs no more for each, in time or in memory.
class AttentionRaiser {
public:
  AttentionRaiser(const MaskRaisePassOptions &options, ConstantTables &tables,
                  DataReads &reads, const ProgramFacts *trusted)
      : options(options), reads(reads), trusted(trusted),
        eval(context, tables, getLimits(options)) {
    if (trusted)
      eval.trust(*trusted);
  }

  /// Nullopt with a reason; `softmax` says whether a softmax was there at all.
  std::optional<RecognisedAttention>
  recognise(linalg::LinalgOp op, std::string &reason, bool &softmax);
  /// What replaces the program's value; null, with a remark, on failure.
  Value build(const RecognisedAttention &a, DominanceInfo &dominance);
  void refuse(Location loc, StringRef reason) {
    reportRefused(loc, reason, eval.getNotes());
  }

private:
  void addInitialScore(RecognisedAttention &a, Expr &logits);
  FloatType getLogitType(const RecognisedAttention &a, Value scores) const;
  FillOptions getFillOptions(const RecognisedAttention &a, Value scores) const;
  bool recogniseSoftmax(RecognisedAttention &a, Expr logits,
                        std::string &reason);
  bool recogniseScores(RecognisedAttention &a, Expr logits,
                       std::string &reason);
  bool recogniseWeights(RecognisedAttention &a, Expr logits,
                        std::string &reason);
  bool recogniseComputed(RecognisedAttention &a, bool isNested);
  bool addFirstMask(RecognisedAttention &a, Expr logits, std::string &reason);
  Value buildWeights(const RecognisedAttention &a, DominanceInfo &dominance);

  const MaskRaisePassOptions &options;
  DataReads &reads;
  const ProgramFacts *trusted; // null: roles say nothing
  ExprContext context;
  ElementEval eval;
};

FloatType AttentionRaiser::getLogitType(const RecognisedAttention &a,
                                        Value scores) const {
  FloatType type = findLogitType(a.anchor.product);
  return type ? type : cast<FloatType>(getElementTypeOrSelf(scores));
}

FillOptions AttentionRaiser::getFillOptions(const RecognisedAttention &a,
                                            Value scores) const {
  APFloat lowest = APFloat::getLargest(
      getLogitType(a, scores).getFloatSemantics(), /*Negative=*/true);
  bool losesInfo;
  lowest.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                 &losesInfo);
  return {lowest.convertToDouble(), options.acceptSoftFills};
}

// A product that is accumulated onto something: score = product + that.
void AttentionRaiser::addInitialScore(RecognisedAttention &a, Expr &logits) {
  ScoreProduct &p = a.product;
  linalg::LinalgOp op = p.op;
  OpOperand *init = op.getDpsInitOperand(0);
  Expr start = eval.element(
      init->get(), eval.coordinates(op.getMatchingIndexingMap(init), p.loops));
  if (start->isNumber(0))
    return;
  Expr alone = context.opaque(Sort::Float, kProductAlone, p.read->source,
                              p.read->operands);
  Expr sum = context.fn(Fn::Add, {alone, start});
  logits = context.substitute(logits, p.read, sum);
  p.read = alone;
}

std::optional<RecognisedAttention>
AttentionRaiser::recognise(linalg::LinalgOp op, std::string &reason,
                           bool &softmax) {
  eval.restart();
  softmax = false;
  AnchorResult result = findSoftmax(eval, op);
  if (!result.anchor) {
    reason = result.reason;
    softmax = eval.isExhausted();
    return std::nullopt;
  }
  softmax = true;
  RecognisedAttention a;
  a.anchor = *result.anchor;
  a.stored = a.anchor.stored;
  Expr logits = a.anchor.logits;
  bool isFound = a.stored ? recogniseWeights(a, logits, reason)
                          : recogniseSoftmax(a, logits, reason);
  if (!isFound)
    return std::nullopt;
  if (a.masked.hasFiniteFill && options.refuseFiniteFills) {
    reason =
        "the mask has a finite fill, so rows without legal keys are averages "
        "(refuse-finite-fills)";
    return std::nullopt;
  }
  auto roles = a.stored
                   ? findWeightRoles(eval, a.anchor, a.masked.score,
                                     a.masked.allow, reason)
                   : findRoles(eval, a.anchor, a.product, a.masked, reason);
  if (!roles)
    return std::nullopt;
  a.roles = *roles;
  if (eval.isExhausted()) {
    reason = "the expression is too large (evaluation budget)";
    return std::nullopt;
  }
  for (Expr part : {a.masked.allow, a.masked.score})
    if (trusted && part)
      a.trustedRoles.merge(trusted->findPadding(context, part));
  return a;
}

/// A softmax of scores, or one of weights: then the scores inside are those of
/// another attention.
bool AttentionRaiser::recogniseSoftmax(RecognisedAttention &a, Expr logits,
                                       std::string &reason) {
  Expr key = a.anchor.key;
  if (recogniseComputed(a, /*isNested=*/true))
    return true;
  logits = dropRowConstants(context, reads, logits, key);
  if (!logits) {
    reason = "what is added to all scores of a row may be infinite";
    return false;
  }
  Expr reads = readSoftmaxes(eval, a.anchor, logits);
  if (reads != logits && !readsScores(context, reads, key) &&
      recogniseWeights(a, reads, reason))
    return true;
  if (recogniseScores(a, logits, reason))
    return true;
  if (!a.product.op)
    return recogniseWeights(a, logits, reason);
  return recogniseComputed(a, /*isNested=*/false) &&
         addFirstMask(a, logits, reason);
}

/// What the first mask hides has weight 0, so it is hidden here too. Not so
/// with finite fills: there, rows without keys have weights, and without the
/// first mask, the second one alone would be called too weak.
bool AttentionRaiser::addFirstMask(RecognisedAttention &a, Expr logits,
                                   std::string &reason) {
  SoftmaxAnchor first = a.anchor;
  first.pairConditions.clear();
  auto masked =
      splitMask(eval, reads, first, logits,
                getFillOptions(a, a.product.op->getResult(0)), reason);
  if (!masked)
    return false;
  if (masked->hasFiniteFill || masked->hasSoftFill || masked->keptSoftFill) {
    reason = "weights are masked again whose first mask has finite fills, so "
             "rows without keys have weights";
    return false;
  }
  a.masked.allow = context.logicalAnd({masked->allow, a.masked.allow});
  a.masked.emptyRow = masked->emptyRow;
  return true;
}

/// Scores of queries and keys inside the softmax, and their mask.
bool AttentionRaiser::recogniseScores(RecognisedAttention &a, Expr logits,
                                      std::string &reason) {
  if (a.stored)
    return false;
  std::optional<ScoreProduct> product =
      findScoreProduct(eval, a.anchor, logits);
  if (!product)
    return false;
  a.product = *product;
  addInitialScore(a, logits);
  Value scores = product->op->getResult(0);
  reads.addScores(scores);
  if (leavesType(context, logits,
                 getLogitType(a, scores).getFloatSemantics())) {
    reason = "scores become infinite in their type before they are small again";
    return false;
  }
  auto masked = splitMask(eval, reads, a.anchor, logits,
                          getFillOptions(a, scores), reason);
  if (masked)
    a.masked = *masked;
  return masked.has_value();
}

/// Weights that the function has computed before, under another mask.
bool AttentionRaiser::recogniseComputed(RecognisedAttention &a, bool isNested) {
  auto weights = findComputedWeights(eval, reads, a.anchor, isNested);
  if (!weights)
    return false;
  a.stored = weights->mode;
  a.masked.score = weights->read;
  a.masked.allow = weights->allow;
  if (weights->mode == attn::WeightMode::Renormalize)
    a.masked.emptyRow = "nan";
  return true;
}

/// Weights that the program reads: under a mask, or inside another softmax.
bool AttentionRaiser::recogniseWeights(RecognisedAttention &a, Expr logits,
                                       std::string &reason) {
  if (a.stored) {
    SmallVector<Expr> conditions(a.anchor.pairConditions);
    conditions.append(a.anchor.rowConditions);
    a.masked.allow = context.logicalAnd(conditions);
    a.masked.score = logits;
    bool divides = *a.stored == attn::WeightMode::Renormalize;
    if (divides)
      a.masked.emptyRow = a.anchor.guarded ? "zero" : "nan";
    return true;
  }
  Expr read = nullptr;
  context.visit(logits, [&](Expr e) {
    if (e->is(Kind::FloatRead) && e->operands.size() >= 3 &&
        context.depends(e, a.anchor.key))
      read = e;
  });
  reason = "no product of queries and keys inside the softmax";
  if (!read)
    return false;
  Value weights = Value::getFromOpaquePointer(read->source);
  std::string why;
  auto masked =
      splitMask(eval, reads, a.anchor, logits, getFillOptions(a, weights), why);
  if (!masked || masked->score != read)
    return false;
  a.masked = *masked;
  a.stored = attn::WeightMode::Softmax;
  return true;
}

/// Notes on `op` which roles its mask rests on, for those who prove.
static void markTrusted(const RecognisedAttention &a, Operation *op) {
  if (a.trustedRoles.empty())
    return;
  SmallVector<int64_t> arguments(a.trustedRoles.begin(), a.trustedRoles.end());
  op->setAttr(kTrustedAttr,
              DenseI64ArrayAttr::get(op->getContext(), arguments));
}

Value AttentionRaiser::build(const RecognisedAttention &a,
                             DominanceInfo &dominance) {
  std::string reason;
  eval.restart();
  if (a.stored)
    return buildWeights(a, dominance);
  Value replaced = a.anchor.replaced;
  auto built = emitAttention(eval, a, dominance, reason);
  if (!built) {
    refuse(replaced.getLoc(), reason);
    return nullptr;
  }
  Builder b(replaced.getContext());
  if (!a.masked.emptyRow.empty()) {
    built->op->setAttr("maskir.empty_row", b.getStringAttr(a.masked.emptyRow));
    SmallVector<Attribute> fills;
    for (double f : a.masked.fills)
      fills.push_back(b.getF64FloatAttr(f));
    built->op->setAttr("maskir.fill", b.getArrayAttr(fills));
  }
  markTrusted(a, built->op);
  reportFound(a, *built);
  return built->result;
}

Value AttentionRaiser::buildWeights(const RecognisedAttention &a,
                                    DominanceInfo &dominance) {
  std::string reason;
  auto built = emitWeights(eval, a, dominance, reason);
  if (!built) {
    refuse(a.anchor.replaced.getLoc(), reason);
    return nullptr;
  }
  markTrusted(a, built->op);
  reportFound(a, *built);
  return built->result;
}

// Erases what only `values` used.
static void eraseUnused(ArrayRef<Value> values) {
  SmallVector<Operation *> worklist;
  llvm::DenseSet<Operation *> waiting;
  auto push = [&](Value value) {
    if (Operation *op = value.getDefiningOp(); op && waiting.insert(op).second)
      worklist.push_back(op);
  };
  llvm::for_each(values, push);
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    if (!waiting.erase(op) || !isOpTriviallyDead(op))
      continue;
    SmallVector<Value> operands;
    op->walk([&](Operation *inner) {
      llvm::append_range(operands, inner->getOperands());
    });
    llvm::erase_if(operands, [&](Value operand) {
      return op->isAncestor(operand.getParentRegion()->getParentOp());
    });
    op->walk([&](Operation *inner) { waiting.erase(inner); });
    op->erase();
    llvm::for_each(operands, push);
  }
}

// Uses are replaced at the end: what is known of values stays true.
static void raiseAttentions(FunctionOpInterface function,
                            const MaskRaisePassOptions &options) {
  SoftmaxFilter filter(function);
  DominanceInfo dominance(function);
  ConstantTables tables;
  DataReads reads;
  std::optional<ProgramFacts> known;
  auto getFacts = [&]() -> const ProgramFacts & {
    if (!known)
      known.emplace(function, getLimits(options), tables, options.trustRoles);
    return *known;
  };
  SmallVector<Value> replaced, results;
  bool hasUnfinished = false;
  for (linalg::LinalgOp op : filter.getCandidates()) {
    AttentionRaiser raiser(options, tables, reads,
                           options.trustRoles ? &getFacts() : nullptr);
    std::string reason;
    bool softmax;
    if (auto attention = raiser.recognise(op, reason, softmax)) {
      Value result = raiser.build(*attention, dominance);
      hasUnfinished |= !result;
      if (!result)
        continue;
      replaced.push_back(attention->anchor.replaced);
      results.push_back(result);
    } else if (softmax || filter.looksLikeSoftmax(op)) {
      raiser.refuse(op->getLoc(), reason);
    }
  }
  SmallVector<Replacement> pools;
  raisePools(function, getLimits(options),
             PoolOptions{options.acceptSoftFills, options.refuseFiniteFills,
                         options.trustRoles},
             tables, dominance, getFacts, pools);
  for (auto [old, result] : pools) {
    replaced.push_back(old);
    results.push_back(result);
  }
  for (auto [old, result] : llvm::zip_equal(replaced, results))
    old.replaceAllUsesWith(result);
  eraseUnused(replaced);
  if (!hasUnfinished)
    return;
  IRRewriter rewriter(function.getContext());
  (void)runRegionDCE(rewriter, function->getRegions());
}

class MaskRaise : public maskir::impl::MaskRaisePassBase<MaskRaise> {
public:
  using MaskRaisePassBase::MaskRaisePassBase;

  void runOnOperation() override {
    MaskRaisePassOptions options{acceptSoftFills, refuseFiniteFills, trustRoles,
                                 reportOnly, maxEvaluations};
    // A report works on a copy.
    OwningOpRef<ModuleOp> copy;
    ModuleOp module = getOperation();
    if (reportOnly) {
      copy = module.clone();
      module = *copy;
      markAllAnalysesPreserved();
    }
    module.walk<WalkOrder::PreOrder>([&](FunctionOpInterface function) {
      if (function.isExternal())
        return WalkResult::skip();
      raiseAttentions(function, options);
      return WalkResult::skip();
    });
  }
};

} // namespace
