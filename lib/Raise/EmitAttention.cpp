//===- EmitAttention.cpp - Build the attention ----------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EmitAttention.h"
#include "EmitOperands.h"
#include "FloatBounds.h"
#include "NameMask.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace maskir;
using namespace maskir::raise;
using namespace mlir;

namespace {

class AttentionEmitter : OperandEmitter {
public:
  AttentionEmitter(ElementEval &eval, const RecognisedAttention &attention,
                   DominanceInfo &dominance)
      : OperandEmitter(eval, attention.anchor, dominance), attention(attention),
        roles(attention.roles) {}

  std::optional<EmittedAttention> run(std::string &reason);

private:
  Expr peelScale(Expr score, double &scale);
  bool emitScore(Region &region, Expr product, std::string &reason);

  const RecognisedAttention &attention;
  const Roles &roles;
};

/// A factor may be in the queries or the keys, too.
static bool reachesFills(ArrayRef<double> fills, double scale) {
  return llvm::any_of(fills, [&](double fill) {
    return std::isfinite(fill) && std::fabs(scale) >= getLargeFactor(fill);
  });
}

// The largest part of the score that is a constant times the product, so that
// the product occurs nowhere else. A factor right under a function stays with
// it: tanh(s / cap) * cap reads as a softcap.
Expr AttentionEmitter::peelScale(Expr score, double &scale) {
  auto findUser = [&](Expr e) -> Expr {
    SmallVector<Expr> users;
    c.visit(score, [&](Expr x) {
      if (llvm::is_contained(x->operands, e))
        users.push_back(x);
    });
    return users.size() == 1 ? users[0] : nullptr;
  };
  Expr product = attention.product.read;
  while (product != score) {
    Expr user = findUser(product);
    Expr next = user && user != score ? findUser(user) : nullptr;
    if (!user || (next && next->is(Fn::Named)))
      break;
    bool divides = user->is(Fn::Div);
    if (user->is(Fn::Neg)) {
      scale = -scale;
    } else if (divides || user->is(Fn::Mul)) {
      Expr other = user->operands[user->operands[0] == product ? 1 : 0];
      if (!other->is(Kind::FloatConst) ||
          (divides && user->operands[0] != product))
        break;
      scale = divides ? scale / other->number : scale * other->number;
    } else {
      break;
    }
    product = user;
  }
  return product;
}

// The score region; empty if the score is the scaled product itself.
bool AttentionEmitter::emitScore(Region &region, Expr product,
                                 std::string &reason) {
  if (product == attention.masked.score)
    return true;
  Block *block = &region.emplaceBlock();
  block->addArgument(builder.getF32Type(), loc);
  for (unsigned i = 0; i < kNumAxes; ++i)
    block->addArgument(builder.getIndexType(), loc);
  OpBuilder inside(
      anchor->getContext()); // the region is not in an operation yet
  inside.setInsertionPointToEnd(block);
  ScalarEmitter emitter(eval, outside, inside, loc, dominance,
                        /*guardReads=*/true);
  emitter.bind(product, block->getArgument(0));
  relayout.bindDigits(emitter, inside, block->getArgument(1), roles.batch);
  relayout.bindDigits(emitter, inside, block->getArgument(2), roles.allHeads());
  if (roles.query)
    emitter.bind(roles.query, block->getArgument(3));
  emitter.bind(roles.key, block->getArgument(4));
  Value score = emitter.emit(attention.masked.score);
  if (!score) {
    reason = "the score depends on " + emitter.getProblem().str() +
             ", which is not available where the attention is";
    return false;
  }
  attn::YieldOp::create(inside, loc, score);
  return true;
}

std::optional<EmittedAttention> AttentionEmitter::run(std::string &reason) {
  const SoftmaxAnchor &a = attention.anchor;
  const ScoreProduct &p = attention.product;
  SmallVector<Expr> query, key = {roles.key};
  if (roles.query)
    query.push_back(roles.query);
  SmallVector<Expr> heads = roles.allHeads();
  Operand q = findOperand(p.op, p.query, p.loops,
                          variables({roles.batch, heads, query, roles.depth}),
                          /*mayScale=*/true);
  // Grouped heads share keys and values (rule N1); they are looked for without
  // the groups, so a repetition is undone.
  Operand k = findOperand(
      p.op, p.key, p.loops,
      variables({roles.batch, roles.heads, key, roles.depth}), true);
  Operand v = findOperand(
      a.product, a.values, a.loops,
      variables({roles.batch, roles.heads, key, roles.values}), false);
  Type element = chooseElementType({&q, &k, &v});
  if (!element) {
    reason = "element types other than f16, bf16, f32";
    return std::nullopt;
  }
  Layout queryLayout = {axis(roles.batch), axis(heads), axis(query),
                        axis(roles.depth)};
  Layout keyLayout = {axis(roles.batch), axis(roles.heads), axis(key),
                      axis(roles.depth)};
  Layout valueLayout = {axis(roles.batch), axis(roles.heads), axis(key),
                        axis(roles.values)};
  Layout resultLayout = {axis(roles.batch), axis(heads), axis(query),
                         axis(roles.values)};
  Value qv = build(q, queryLayout, element, reason);
  Value kv = qv ? build(k, keyLayout, element, reason) : nullptr;
  Value vv = kv ? build(v, valueLayout, element, reason) : nullptr;
  if (!vv)
    return std::nullopt;

  MaskNamer namer(eval, attention, anchor, dominance, relayout);
  EmittedAttention out;
  FailureOr<Value> mask = namer.build(reason);
  if (failed(mask))
    return std::nullopt;
  out.mask = namer.describe();

  double scale = q.scale * k.scale;
  Expr product = peelScale(attention.masked.score, scale);
  if (product != attention.masked.score)
    out.score = namer.toWords(attention.masked.score, product);
  if (!attention.masked.allow->isTrue() &&
      reachesFills(attention.masked.fills, scale)) {
    reason = "scores that are scaled like that may be as low as their fill";
    return std::nullopt;
  }
  Region score;
  if (!emitScore(score, product, reason))
    return std::nullopt;
  auto dims = [](Value x) {
    return cast<RankedTensorType>(x.getType()).getShape();
  };
  auto type = RankedTensorType::get(
      {dims(qv)[0], dims(qv)[1], dims(qv)[2], dims(vv)[3]}, element);
  out.op = attn::AttentionOp::create(builder, loc, type, /*lse=*/Type(), qv, kv,
                                     vv, *mask, Value(), IntegerAttr(), Value(),
                                     IntegerAttr(), Value(),
                                     builder.getF64FloatAttr(scale));
  out.op.getScore().takeBody(score);
  out.result = buildResult(out.op.getResult(), resultLayout);
  if (!out.result) {
    reason = "a result whose layout cannot be changed";
    out.op->erase();
    return std::nullopt;
  }
  return out;
}

} // namespace

std::optional<EmittedAttention>
maskir::raise::emitAttention(ElementEval &eval,
                             const RecognisedAttention &attention,
                             DominanceInfo &dominance, std::string &reason) {
  return AttentionEmitter(eval, attention, dominance).run(reason);
}
