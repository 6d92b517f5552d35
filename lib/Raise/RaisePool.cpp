//===- RaisePool.cpp - Raise pools of valid tokens ------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RaisePool.h"
#include "FindPool.h"
#include "NameMask.h"
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
  for (auto [i, digits] : llvm::enumerate(*source))
    if (digits.size() == 1 && digits[0]->size != eval.dim(pool.source, i)) {
      reason = "tokens that are a part of a tensor";
      return std::nullopt;
    }
  return source;
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
  Value x = relayout.move(pool.source, *from, {batch, {count.token}, depth});
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

static void reportFoundPool(const RecognisedPool &pool, attn::PoolOp op) {
  auto remark = emitRemark(op.getLoc())
                << "mask-raise: pool: " << stringifyPoolKind(pool.kind)
                << " of the valid tokens of " << nameValue(pool.source);
  if (!pool.emptySample.empty())
    remark.attachNote() << "a sample without valid tokens was "
                        << pool.emptySample << ", now it is 0";
}

static void reportRefusedPool(Location loc, StringRef reason) {
  emitRemark(loc) << "mask-raise: pool not raised: " << reason;
}

void maskir::raise::raisePools(Operation *root, EvalLimits limits,
                               ConstantTables &tables, DominanceInfo &dominance,
                               SmallVectorImpl<Replacement> &replacements) {
  for (Operation *candidate : findPoolCandidates(root)) {
    ExprContext context;
    ElementEval eval(context, tables, limits);
    PoolResult result = findPool(eval, candidate);
    Location loc = candidate->getLoc();
    if (result.asked) {
      eval.restart();
      std::string reason;
      if (!PoolEmitter(eval, *result.asked, dominance).ask(reason))
        emitRemark(loc) << "mask-raise: nothing is asked about the last token: "
                        << reason;
    }
    if (!result.pool) {
      if (!result.reason.empty())
        reportRefusedPool(loc, result.reason);
      continue;
    }
    eval.restart();
    PoolEmitter emitter(eval, *result.pool, dominance);
    if (Value value = emitter.run(result.reason)) {
      reportFoundPool(*result.pool, emitter.getOp());
      replacements.push_back({result.pool->replaced, value});
    } else {
      reportRefusedPool(loc, result.reason);
    }
  }
}
