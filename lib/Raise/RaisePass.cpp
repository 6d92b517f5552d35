//===- RaisePass.cpp - Recover attention from dense tensor code -----------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EmitAttention.h"
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
#include "llvm/Support/Format.h"

namespace maskir {
#define GEN_PASS_DEF_MASKRAISEPASS
#include "maskir/Raise/Passes.h.inc"
} // namespace maskir

using namespace maskir;
using namespace maskir::raise;
using namespace mlir;

namespace {

/// Raises one attention. What it learns of the program goes with it: a program
/// of many layers costs no more for each, in time or in memory.
class AttentionRaiser {
public:
  AttentionRaiser(const MaskRaisePassOptions &options, ConstantTables &tables)
      : options(options),
        eval(context, tables,
             EvalLimits{options.maxEvaluations, EvalLimits().maxDepth}) {}

  /// Nullopt with a reason; `softmax` says whether a softmax was there at all.
  std::optional<RecognisedAttention>
  recognise(linalg::LinalgOp op, std::string &reason, bool &softmax);
  /// What replaces the program's value; null, with a remark, on failure.
  Value build(const RecognisedAttention &a, DominanceInfo &dominance);
  void reportRefused(Location loc, StringRef reason);

private:
  void addInitialScore(RecognisedAttention &a, Expr &logits);
  FillOptions getFillOptions(const ScoreProduct &product) const;
  void reportFound(const RecognisedAttention &a, const EmittedAttention &built);

  const MaskRaisePassOptions &options;
  ExprContext context;
  ElementEval eval;
};

FillOptions AttentionRaiser::getFillOptions(const ScoreProduct &product) const {
  auto type = cast<FloatType>(getElementTypeOrSelf(product.op->getResult(0)));
  APFloat lowest =
      APFloat::getLargest(type.getFloatSemantics(), /*Negative=*/true);
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
  Expr alone =
      context.opaque(Sort::Float, "QK", p.read->source, p.read->operands);
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
  Expr logits = dropRowConstants(context, a.anchor.logits, a.anchor.key);
  std::optional<ScoreProduct> product =
      findScoreProduct(eval, a.anchor, logits);
  if (!product) {
    reason = "no product of queries and keys inside the softmax";
    return std::nullopt;
  }
  a.product = *product;
  addInitialScore(a, logits);
  auto masked =
      splitMask(eval, a.anchor, logits, getFillOptions(a.product), reason);
  if (!masked)
    return std::nullopt;
  a.masked = *masked;
  if (a.masked.hasFiniteFill && options.refuseFiniteFills) {
    reason =
        "the mask has a finite fill, so rows without legal keys are averages "
        "(refuse-finite-fills)";
    return std::nullopt;
  }
  auto roles = findRoles(eval, a.anchor, a.product, a.masked, reason);
  if (!roles)
    return std::nullopt;
  a.roles = *roles;
  if (eval.isExhausted()) {
    reason = "the expression is too large (evaluation budget)";
    return std::nullopt;
  }
  return a;
}

void AttentionRaiser::reportRefused(Location loc, StringRef reason) {
  auto remark = emitRemark(loc) << "mask-raise: not raised: " << reason;
  for (const OpaqueNote &note : eval.getNotes())
    remark.attachNote(note.loc) << "not followed here: " << note.reason;
}

static std::string printNumber(double v) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%g", v);
  return text;
}

static std::string printShape(Value v) {
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::interleave(
      cast<RankedTensorType>(v.getType()).getShape(), os,
      [&](int64_t size) {
        if (ShapedType::isDynamic(size))
          os << "?";
        else
          os << size;
      },
      "x");
  return text;
}

void AttentionRaiser::reportFound(const RecognisedAttention &a,
                                  const EmittedAttention &built) {
  attn::AttentionOp op = built.op;
  std::string text = "mask-raise: attention: mask = " + built.mask;
  text += "; scale = " + printNumber(op.getScale().convertToDouble());
  if (!built.score.empty())
    text += "; score = " + built.score;
  text += "; query " + printShape(op.getQuery()) + ", key " +
          printShape(op.getKey()) + ", value " + printShape(op.getValue());
  auto remark = emitRemark(op.getLoc()) << text;
  const MaskedScore &m = a.masked;
  auto fills = [&] {
    std::string list;
    for (double f : m.fills)
      list += (list.empty() ? "" : ", ") + printNumber(f);
    return list;
  };
  if (m.hasFiniteFill)
    remark.attachNote()
        << "finite fill " << fills()
        << ": a row that may attend nothing was a uniform average, now it is 0";
  else if (m.emptyRow == "nan")
    remark.attachNote() << "a row that may attend nothing was NaN, now it is 0";
  if (m.hasSoftFill)
    remark.attachNote()
        << "a fill above half of the type's lowest value is taken as masked "
           "(accept-soft-fills)";
  if (m.keptSoftFill)
    remark.attachNote()
        << "a fill from -1e4 on stays in the score (accept-soft-fills=false)";
}

Value AttentionRaiser::build(const RecognisedAttention &a,
                             DominanceInfo &dominance) {
  std::string reason;
  eval.restart();
  Value replaced = a.anchor.replaced;
  auto built = emitAttention(eval, a, dominance, reason);
  if (!built) {
    reportRefused(replaced.getLoc(), reason);
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
  SmallVector<Value> replaced, results;
  bool hasUnfinished = false;
  for (linalg::LinalgOp op : filter.getCandidates()) {
    AttentionRaiser raiser(options, tables);
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
      raiser.reportRefused(op->getLoc(), reason);
    }
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
    MaskRaisePassOptions options{acceptSoftFills, refuseFiniteFills, reportOnly,
                                 maxEvaluations};
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
