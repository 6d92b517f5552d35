//===- EmitWeights.cpp - Build the use of stored weights ------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EmitWeights.h"
#include "EmitOperands.h"
#include "NameMask.h"

using namespace maskir;
using namespace maskir::raise;
using namespace mlir;

namespace {
class WeightsEmitter : OperandEmitter {
public:
  WeightsEmitter(ElementEval &eval, const RecognisedAttention &attention,
                 DominanceInfo &dominance)
      : OperandEmitter(eval, attention.anchor, dominance), attention(attention),
        roles(attention.roles) {}

  std::optional<EmittedWeights> run(std::string &reason);

private:
  Operand findWeights(ArrayRef<Expr> variables);

  const RecognisedAttention &attention;
  const Roles &roles;
};
} // namespace

/// The tensor that the weights are read from, if all of it is read.
WeightsEmitter::Operand WeightsEmitter::findWeights(ArrayRef<Expr> variables) {
  Operand weights;
  weights.element = attention.masked.score;
  Value source = Value::getFromOpaquePointer(weights.element->source);
  for (auto [i, index] : llvm::enumerate(weights.element->operands))
    if (index->is(Kind::Var) && index->size != eval.dim(source, i))
      return weights;
  if (auto layout =
          decodeLayout(eval, source, weights.element->operands, variables)) {
    weights.source = source;
    weights.from = *layout;
  }
  return weights;
}

std::optional<EmittedWeights> WeightsEmitter::run(std::string &reason) {
  SmallVector<Expr> query, key = {roles.key}, heads = roles.allHeads();
  if (roles.query)
    query.push_back(roles.query);
  Operand w = findWeights(variables({roles.batch, heads, query, key}));
  Operand v = findOperand(
      target.product, target.values, target.loops,
      variables({roles.batch, roles.heads, key, roles.values}), false);
  Type element = chooseElementType({&w, &v});
  if (!element) {
    reason = "element types other than f16, bf16, f32";
    return std::nullopt;
  }
  Value wv = build(w, {axis(roles.batch), axis(heads), axis(query), axis(key)},
                   element, reason);
  Value vv = wv ? build(v,
                        {axis(roles.batch), axis(roles.heads), axis(key),
                         axis(roles.values)},
                        element, reason)
                : nullptr;
  if (!vv)
    return std::nullopt;

  MaskNamer namer(eval, attention, anchor, dominance, relayout);
  EmittedWeights out;
  FailureOr<Value> mask = namer.build(reason);
  if (failed(mask))
    return std::nullopt;
  out.mask = namer.describe();
  auto shape = cast<RankedTensorType>(wv.getType()).getShape();
  int64_t depth = cast<RankedTensorType>(vv.getType()).getDimSize(3);
  auto type =
      RankedTensorType::get({shape[0], shape[1], shape[2], depth}, element);
  out.op = attn::ApplyWeightsOp::create(builder, loc, type, *attention.stored,
                                        wv, vv, *mask, Value(), IntegerAttr(),
                                        Value(), IntegerAttr());
  out.result =
      buildResult(out.op.getResult(), {axis(roles.batch), axis(heads),
                                       axis(query), axis(roles.values)});
  if (out.result)
    return out;
  reason = "a result whose layout cannot be changed";
  out.op->erase();
  return std::nullopt;
}

std::optional<EmittedWeights>
maskir::raise::emitWeights(ElementEval &eval,
                           const RecognisedAttention &attention,
                           DominanceInfo &dominance, std::string &reason) {
  return WeightsEmitter(eval, attention, dominance).run(reason);
}
