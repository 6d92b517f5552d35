//===- EmitOperands.cpp - Operands and results of attentions --------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EmitOperands.h"
#include "llvm/ADT/STLExtras.h"

using namespace maskir;
using namespace maskir::raise;
using namespace mlir;

// Walks from the contraction's operand through views, copies (repeated keys of
// grouped heads) and constant scales, as long as the indices are mixed-radix
// numbers of the roles.
OperandEmitter::Operand OperandEmitter::findOperand(linalg::LinalgOp op,
                                                    Expr element,
                                                    ArrayRef<Expr> loops,
                                                    ArrayRef<Expr> variables,
                                                    bool mayScale) {
  Operand best;
  best.element = element;
  std::optional<ElementEval::View> view;
  for (unsigned i : {0u, 1u}) {
    auto candidate = eval.factorOperand(op, i, loops);
    if (candidate && eval.element(candidate->source, candidate->at) == element)
      view = candidate;
  }
  double scale = 1;
  for (unsigned step = 0; view && step < 32; ++step) {
    if (auto layout = decodeLayout(eval, view->source, view->at, variables)) {
      best.source = view->source;
      best.from = *layout;
      best.scale = scale;
    }
    view = eval.lookThrough(view->source, view->at);
    if (!view || (view->factor != 1 && !mayScale))
      break;
    scale *= view->factor;
  }
  return best;
}

// One type for all operands (rule N7); different types meet in f32.
Type OperandEmitter::chooseElementType(ArrayRef<const Operand *> operands) {
  Type result;
  for (const Operand *o : operands) {
    Type mine = o->source ? getElementTypeOrSelf(o->source.getType())
                          : builder.getF32Type();
    if (!isa<Float16Type, BFloat16Type, Float32Type>(mine))
      return nullptr;
    result = !result || result == mine ? mine : builder.getF32Type();
  }
  return result;
}

Value OperandEmitter::build(const Operand &operand, const Layout &to,
                            Type element, std::string &reason) {
  if (!operand.source)
    return relayout.compute(operand.element, to, element, reason);
  if (Value moved = relayout.move(operand.source, operand.from, to))
    return relayout.castTo(moved, element);
  reason = "an operand whose layout cannot be changed";
  return nullptr;
}

Value OperandEmitter::buildResult(Value result, const Layout &layout) {
  auto to = decodeLayout(eval, target.replaced, target.at, target.variables);
  if (!to)
    return nullptr;
  Value v = relayout.move(result, layout, *to);
  return v ? relayout.fitTo(v,
                            cast<RankedTensorType>(target.replaced.getType()))
           : nullptr;
}
