//===- RaisePool.cpp - Raise pools of valid tokens ------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RaisePool.h"
#include "FindPool.h"
#include "NameMask.h"
#include "ProgramFacts.h"
#include "Relayout.h"
#include "maskir/Dialect/Attn/IR/Attn.h"
#include "llvm/ADT/STLExtras.h"

using namespace maskir;
using namespace maskir::raise;
using namespace mlir;

namespace {

/// Builds what stands for one pool, before the operation that computes it.
class PoolEmitter {
public:
  PoolEmitter(ElementEval &eval, const RecognisedPool &pool,
              DominanceInfo &dominance)
      : eval(eval), c(eval.getContext()), pool(pool), count(pool.count),
        builder(pool.replaced.getDefiningOp()), loc(pool.replaced.getLoc()),
        relayout(eval, pool.replaced.getDefiningOp(), dominance) {}

  /// Of the type of what is replaced; null, with a reason.
  Value run(std::string &reason);
  /// The question whether the count - 1 is the last valid token; false, with a
  /// reason, if the flags cannot be built.
  bool ask(std::string &reason);
  attn::PoolOp getOp() const { return op; }

private:
  std::optional<Layout> findRoles(std::string &reason);
  SmallVector<Expr> getVariables() const;
  Value cutSource(const Layout &layout);
  Value buildFlags(std::string &reason);

  ElementEval &eval;
  ExprContext &c;
  const RecognisedPool &pool;
  const TokenCount &count;
  OpBuilder builder;
  Location loc;
  Relayout relayout;
  SmallVector<Expr, 2> batch, depth;
  attn::PoolOp op;
};

SmallVector<Expr> PoolEmitter::getVariables() const {
  SmallVector<Expr> variables(pool.variables);
  variables.push_back(count.token);
  return variables;
}

/// The layout of the tokens. What the flags know, and what stands before the
/// token, is the sample.
std::optional<Layout> PoolEmitter::findRoles(std::string &reason) {
  batch.clear();
  depth.clear();
  auto source = decodeLayout(eval, pool.source, pool.sourceAt, getVariables());
  bool seenToken = false;
  for (ArrayRef<Expr> digits : source.value_or(Layout()))
    for (Expr v : digits) {
      if (v == count.token)
        seenToken = true;
      else if (c.depends(count.valid, v) || !seenToken)
        batch.push_back(v);
      else
        depth.push_back(v);
    }
  if (!seenToken) {
    reason = "tokens that are not read one after the other";
    return std::nullopt;
  }
  return source;
}

/// The first part of the source that is read, where that may not be all of it.
Value PoolEmitter::cutSource(const Layout &layout) {
  SmallVector<OpFoldResult> offsets, lengths, strides;
  bool isPart = false;
  for (auto [i, digits] : llvm::enumerate(layout)) {
    Expr whole = eval.dim(pool.source, i), read = relayout.sizeOf(digits);
    OpFoldResult size = tensor::getMixedSize(builder, loc, pool.source, i);
    if (read != whole && digits.size() <= 1) {
      isPart = true;
      if (read->is(Kind::IntConst))
        size = builder.getIndexAttr(read->integer);
      else if (Value value = relayout.emitIndex(read))
        size = value;
      else
        return nullptr;
    }
    lengths.push_back(size);
    offsets.push_back(builder.getIndexAttr(0));
    strides.push_back(builder.getIndexAttr(1));
  }
  return isPart ? tensor::ExtractSliceOp::create(builder, loc, pool.source,
                                                 offsets, lengths, strides)
                      .getResult()
                : pool.source;
}

/// [B, S]: the flags themselves where a tensor holds them.
Value PoolEmitter::buildFlags(std::string &reason) {
  Layout wanted = {batch, {count.token}};
  for (Expr v : pool.variables)
    if (c.depends(count.number, v) && !llvm::is_contained(batch, v)) {
      reason = "flags of more than samples and tokens";
      return nullptr;
    }
  Expr read = count.isBinary ? count.valid : count.number;
  if (read->is(Kind::IntRead) || read->is(Kind::BoolRead)) {
    Value source = Value::getFromOpaquePointer(read->source);
    if (auto from = decodeLayout(eval, source, read->operands, getVariables()))
      if (Value flags = relayout.move(source, *from, wanted))
        return flags;
  }
  return count.isBinary ? relayout.compute(count.valid, wanted,
                                           builder.getI1Type(), reason)
                        : relayout.compute(count.number, wanted,
                                           builder.getI64Type(), reason);
}

bool PoolEmitter::ask(std::string &reason) {
  if (!findRoles(reason))
    return false;
  Value flags = buildFlags(reason);
  if (flags)
    attn::CheckLastOp::create(builder, loc, flags);
  return static_cast<bool>(flags);
}

Value PoolEmitter::run(std::string &reason) {
  auto from = findRoles(reason);
  if (!from)
    return nullptr;
  auto to = decodeLayout(eval, pool.replaced, pool.at, pool.variables);
  auto type = cast<RankedTensorType>(pool.source.getType());
  if (!to) {
    reason = "a result whose layout is not understood";
    return nullptr;
  }
  if (!isa<Float16Type, BFloat16Type, Float32Type>(type.getElementType())) {
    reason = "element types other than f16, bf16, f32";
    return nullptr;
  }
  Value part = cutSource(*from);
  Value x = part ? relayout.move(part, *from, {batch, {count.token}, depth})
                 : nullptr;
  if (!x) {
    reason = "an operand whose layout cannot be changed";
    return nullptr;
  }
  Value valid = relayout.compute(count.valid, {batch, {count.token}},
                                 builder.getI1Type(), reason);
  if (!valid)
    return nullptr;
  auto shape = cast<RankedTensorType>(x.getType()).getShape();
  auto result =
      RankedTensorType::get({shape[0], shape[2]}, type.getElementType());
  op = attn::PoolOp::create(builder, loc, result, /*empty=*/Type(), pool.kind,
                            x, valid);
  Value moved = relayout.move(op.getResult(), {batch, depth}, *to);
  Value fitting =
      moved ? relayout.fitTo(moved,
                             cast<RankedTensorType>(pool.replaced.getType()))
            : nullptr;
  if (!fitting)
    reason = "a result whose layout cannot be changed";
  return fitting;
}

} // namespace

/// What the pool rests on, besides what the program computes.
static std::string describeRoles(ExprContext &c, const ProgramFacts &facts,
                                 const RecognisedPool &pool) {
  std::string text;
  c.visit(pool.count.valid, [&](Expr e) {
    Value source =
        e->source && (e->is(Kind::IntRead) || e->is(Kind::FloatRead) ||
                      (e->is(Kind::BoolRead) && pool.isRightByRole))
            ? Value::getFromOpaquePointer(e->source)
            : Value();
    if (!source || !facts.isPadding(source) || !text.empty())
      return;
    llvm::raw_string_ostream(text)
        << describePadding(cast<BlockArgument>(source).getArgNumber())
        << (pool.isRightByRole ? ", which is on the right" : "");
  });
  return text;
}

static void reportFoundPool(const RecognisedPool &pool, attn::PoolOp op,
                            const std::string &roles) {
  auto remark = emitRemark(op.getLoc())
                << "mask-raise: pool: " << stringifyPoolKind(pool.kind)
                << " of the valid tokens of " << nameValue(pool.source);
  for (const std::string &assumption : {roles, pool.assumption})
    if (!assumption.empty())
      remark.attachNote() << "assuming that " << assumption;
  if (!pool.emptySample.empty())
    remark.attachNote() << "a sample without valid tokens was "
                        << pool.emptySample << ", now it is 0";
}

static void reportRefusedPool(Location loc, StringRef reason) {
  emitRemark(loc) << "mask-raise: pool not raised: " << reason;
}

void maskir::raise::raisePools(
    Operation *root, EvalLimits limits, const PoolOptions &options,
    ConstantTables &tables, DominanceInfo &dominance,
    llvm::function_ref<const ProgramFacts &()> getFacts,
    SmallVectorImpl<Replacement> &replacements) {
  SmallVector<Operation *> candidates = findPoolCandidates(root);
  if (candidates.empty())
    return;
  const ProgramFacts &facts = getFacts();
  llvm::DenseSet<Value> sums; // of means, of which a remark says something
  for (Operation *candidate : candidates) {
    if (sums.contains(candidate->getResult(0)))
      continue;
    ExprContext context;
    ElementEval eval(context, tables, limits);
    eval.trust(facts);
    PoolResult result = findPool(eval, candidate, options);
    Location loc = candidate->getLoc();
    if (result.asked) {
      eval.restart();
      std::string reason;
      if (!PoolEmitter(eval, *result.asked, dominance).ask(reason))
        emitRemark(loc) << "mask-raise: nothing is asked about the last token: "
                        << reason;
    }
    if (result.sum)
      sums.insert(result.sum);
    if (!result.pool) {
      if (!result.reason.empty())
        reportRefusedPool(loc, result.reason);
      continue;
    }
    eval.restart();
    PoolEmitter emitter(eval, *result.pool, dominance);
    if (Value value = emitter.run(result.reason)) {
      if (result.pool->sum)
        sums.insert(result.pool->sum);
      reportFoundPool(*result.pool, emitter.getOp(),
                      describeRoles(context, facts, *result.pool));
      replacements.push_back({result.pool->replaced, value});
    } else {
      reportRefusedPool(loc, result.reason);
    }
  }
}
