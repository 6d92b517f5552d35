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

using namespace maskir;
using namespace maskir::raise;
using namespace mlir;

namespace {

class PoolEmitter {
public:
  PoolEmitter(ElementEval &eval, const RecognisedPool &pool,
              DominanceInfo &dominance)
      : eval(eval), c(eval.getContext()), pool(pool),
        builder(pool.replaced.getDefiningOp()), loc(pool.replaced.getLoc()),
        relayout(eval, pool.replaced.getDefiningOp(), dominance) {}

  /// Of the type of what is replaced; null, with a reason.
  Value run(std::string &reason);
  attn::PoolOp getOp() const { return op; }

private:
  bool findRoles(const Layout &source);
  Value fit(Value v);

  ElementEval &eval;
  ExprContext &c;
  const RecognisedPool &pool;
  OpBuilder builder;
  Location loc;
  Relayout relayout;
  SmallVector<Expr, 2> batch, depth;
  attn::PoolOp op;
};

/// What the flags know, and what stands before the token, is the sample.
bool PoolEmitter::findRoles(const Layout &source) {
  bool seenToken = false;
  for (ArrayRef<Expr> digits : source)
    for (Expr v : digits) {
      if (v == pool.token)
        seenToken = true;
      else if (c.depends(pool.valid, v) || !seenToken)
        batch.push_back(v);
      else
        depth.push_back(v);
    }
  return seenToken;
}

Value PoolEmitter::fit(Value v) {
  auto type = cast<RankedTensorType>(pool.replaced.getType());
  v = relayout.castTo(v, type.getElementType());
  if (v.getType() == type)
    return v;
  if (!tensor::CastOp::areCastCompatible(v.getType(), type))
    return nullptr;
  return tensor::CastOp::create(builder, loc, type, v);
}

Value PoolEmitter::run(std::string &reason) {
  SmallVector<Expr> variables(pool.variables);
  variables.push_back(pool.token);
  auto from = decodeLayout(eval, pool.source, pool.sourceAt, variables);
  auto to = decodeLayout(eval, pool.replaced, pool.at, pool.variables);
  auto type = cast<RankedTensorType>(pool.source.getType());
  if (!from || !to || !findRoles(*from)) {
    reason = "tokens that are not read one after the other";
    return nullptr;
  }
  for (auto [i, digits] : llvm::enumerate(*from))
    if (digits.size() == 1 && digits[0]->size != eval.dim(pool.source, i)) {
      reason = "tokens that are a part of a tensor";
      return nullptr;
    }
  if (!isa<Float16Type, BFloat16Type, Float32Type>(type.getElementType())) {
    reason = "element types other than f16, bf16, f32";
    return nullptr;
  }
  Value x = relayout.move(pool.source, *from, {batch, {pool.token}, depth});
  if (!x) {
    reason = "an operand whose layout cannot be changed";
    return nullptr;
  }
  Value valid = relayout.compute(pool.valid, {batch, {pool.token}},
                                 builder.getI1Type(), reason);
  if (!valid)
    return nullptr;
  auto shape = cast<RankedTensorType>(x.getType()).getShape();
  auto result =
      RankedTensorType::get({shape[0], shape[2]}, type.getElementType());
  op = attn::PoolOp::create(builder, loc, result, /*empty=*/Type(), pool.kind,
                            x, valid);
  Value moved = relayout.move(op.getResult(), {batch, depth}, *to);
  Value fitting = moved ? fit(moved) : nullptr;
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

/// What looks like a pool: a witness makes it a mistake.
static void reportRefusedPool(Location loc, const PoolResult &result) {
  InFlightDiagnostic diagnostic =
      result.witness ? emitWarning(loc) : emitRemark(loc);
  diagnostic << "mask-raise: not raised: " << result.reason;
  if (!result.witness)
    return;
  const PoolWitness &witness = *result.witness;
  std::string row;
  constexpr size_t most = 8;
  for (int64_t flag : ArrayRef(witness.row).take_front(most))
    row += (row.empty() ? "" : ", ") + std::to_string(flag);
  if (witness.row.size() > most)
    row += ", ... (" + std::to_string(witness.row.size()) + " tokens)";
  diagnostic.attachNote() << "with a sample of " << nameValue(witness.tensor)
                          << " = [" << row << "] it takes token "
                          << witness.taken << ", but the last valid token is "
                          << witness.last;
  diagnostic.attachNote() << "attn.pool last is right for padding on the "
                             "right, on the left, and holes";
}

void maskir::raise::raisePools(Operation *root, EvalLimits limits,
                               ConstantTables &tables, DominanceInfo &dominance,
                               SmallVectorImpl<Replacement> &replacements) {
  for (Operation *candidate : findPoolCandidates(root)) {
    ExprContext context;
    ElementEval eval(context, tables, limits);
    PoolResult result = findPool(eval, candidate);
    if (!result.pool) {
      if (!result.reason.empty())
        reportRefusedPool(candidate->getLoc(), result);
      continue;
    }
    eval.restart();
    PoolEmitter emitter(eval, *result.pool, dominance);
    if (Value value = emitter.run(result.reason)) {
      reportFoundPool(*result.pool, emitter.getOp());
      replacements.push_back({result.pool->replaced, value});
    } else {
      reportRefusedPool(candidate->getLoc(), result);
    }
  }
}
