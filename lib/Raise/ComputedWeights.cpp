//===- ComputedWeights.cpp - Weights of another softmax, used again -------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Weights that the function computes and masks again are stored weights too,
// but only where another attention answers for what is inside them: a softmax
// over all keys, masked afterwards, has seen the future in its sum.
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/Attention.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"

using namespace maskir;
using namespace maskir::raise;
using namespace mlir;

/// e is num(key) / sum over r of num(r), where the sum is one number for all
/// keys, and num holds an exponential.
static bool isSoftmax(ExprContext &c, Expr e, Expr key) {
  if (!e->is(Fn::Div) || !e->operands[1]->is(Kind::FloatReduce) ||
      e->operands[1]->getCombine() != Combine::Add)
    return false;
  Expr numerator = e->operands[0], sum = e->operands[1];
  auto isExp = [](Expr x) { return x->is(Fn::Exp); };
  return contains(numerator, isExp) && c.depends(numerator, key) &&
         sum->operands[0]->size == key->size && !c.depends(sum, key) &&
         c.substitute(sum->operands[1], sum->operands[0], key) == numerator;
}

/// A read of the tensor that holds `e`; null if there is none.
static Expr readOrigin(ElementEval &eval, Expr e) {
  const ElementEval::Origin *origin = eval.findOrigin(e);
  if (!origin || origin->indices.size() < 3 ||
      !isa<RankedTensorType>(origin->tensor.getType()))
    return nullptr;
  return eval.getContext().read(
      Sort::Float, origin->tensor.getAsOpaquePointer(), origin->indices);
}

bool maskir::raise::readsScores(ExprContext &c, Expr e, Expr key) {
  bool reads = false;
  c.visit(e, [&](Expr x) {
    reads |= ElementEval::getContraction(x) && c.depends(x, key);
  });
  return reads;
}

/// Whether a product other than `product` takes the tensor of a read, as it is
/// or moved.
static bool feedsAnotherProduct(Expr read, Operation *product) {
  llvm::SetVector<Value> values;
  values.insert(Value::getFromOpaquePointer(read->source));
  constexpr size_t most = 16;
  for (size_t i = 0; i < values.size() && i < most; ++i)
    for (Operation *user : values[i].getUsers()) {
      auto linalgOp = dyn_cast<linalg::LinalgOp>(user);
      if (linalgOp && ElementEval::isContraction(linalgOp) && user != product)
        return true;
      if (isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp, tensor::CastOp,
              linalg::TransposeOp>(user))
        values.insert(user->getResult(0));
    }
  return false;
}

Expr maskir::raise::readSoftmaxes(ElementEval &eval,
                                  const SoftmaxAnchor &anchor, Expr e) {
  ExprContext &c = eval.getContext();
  SmallVector<Expr> found;
  c.visit(e, [&](Expr x) {
    if (isSoftmax(c, x, anchor.key))
      found.push_back(x);
  });
  // The outer ones first: those inside go with them.
  llvm::stable_sort(found, [](Expr a, Expr b) { return a->depth > b->depth; });
  for (Expr softmax : found) {
    Expr read = readOrigin(eval, softmax);
    if (read && feedsAnotherProduct(read, anchor.product))
      e = c.substitute(e, softmax, read);
  }
  return e;
}

namespace {
class ComputedWeightsFinder {
public:
  ComputedWeightsFinder(ElementEval &eval, DataReads &reads,
                        const SoftmaxAnchor &anchor)
      : eval(eval), c(eval.getContext()), reads(reads), anchor(anchor) {}

  std::optional<ComputedWeights> run(bool isNested);

private:
  bool peelMask(Expr &e);

  ElementEval &eval;
  ExprContext &c;
  DataReads &reads;
  const SoftmaxAnchor &anchor;
  SmallVector<Expr> conditions;
};
} // namespace

/// select(condition, weights, 0): true if a condition was taken off. One that
/// looks at floats is no mask.
bool ComputedWeightsFinder::peelMask(Expr &e) {
  if (!e->is(Kind::FloatSelect))
    return false;
  Expr condition = e->operands[0], kept = e->operands[1];
  if (kept->isNumber(0)) {
    condition = c.logicalNot(condition);
    kept = e->operands[2];
  } else if (!e->operands[2]->isNumber(0)) {
    return false;
  }
  if (looksAtFloats(condition))
    return false;
  conditions.push_back(condition);
  e = kept;
  return true;
}

std::optional<ComputedWeights> ComputedWeightsFinder::run(bool isNested) {
  Expr weights = anchor.weights;
  ComputedWeights found;
  found.mode = attn::WeightMode::Zero;
  while (peelMask(weights))
    ;
  if (conditions.empty() && isSoftmax(c, weights, anchor.key)) {
    found.mode = attn::WeightMode::Renormalize;
    weights = weights->operands[0];
    while (peelMask(weights))
      ;
  }
  found.allow = c.logicalAnd(conditions);
  if (!c.depends(found.allow, anchor.key) || !isSoftmax(c, weights, anchor.key))
    return std::nullopt;
  Expr logits = dropRowConstants(c, reads, weights->operands[0], anchor.key);
  if (!logits)
    return std::nullopt;
  bool scores = readsScores(c, readSoftmaxes(eval, anchor, logits), anchor.key);
  if (isNested == scores)
    return std::nullopt;
  found.read = readOrigin(eval, weights);
  if (!found.read || !c.depends(found.read, anchor.key) ||
      (scores && !feedsAnotherProduct(found.read, anchor.product)))
    return std::nullopt;
  return found;
}

std::optional<ComputedWeights>
maskir::raise::findComputedWeights(ElementEval &eval, DataReads &reads,
                                   const SoftmaxAnchor &anchor, bool isNested) {
  return ComputedWeightsFinder(eval, reads, anchor).run(isNested);
}
