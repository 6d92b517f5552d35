//===- SoftmaxFilter.cpp - Products that may hold a softmax or a mask -----===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Raise/Attention.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace maskir::raise;
using namespace mlir;

// Of the operands of `op`, and of what its regions use.
unsigned SoftmaxFilter::get(Operation *op) const {
  unsigned result = 0;
  op->walk([&](Operation *user) {
    for (Value operand : user->getOperands())
      result |= bits.lookup(operand);
  });
  return result;
}

// Of what `op` does itself.
unsigned SoftmaxFilter::getInside(Operation *op) const {
  unsigned result = isa<linalg::SoftmaxOp>(op) ? kExp | kSum : 0;
  op->walk([&](Operation *inner) {
    if (isa<math::ExpOp, math::Exp2Op>(inner))
      result |= kExp;
    bool isSelect = isa<arith::SelectOp>(inner) &&
                    isa<FloatType>(getElementTypeOrSelf(inner->getResult(0)));
    if (isSelect || isa<arith::UIToFPOp, arith::SIToFPOp>(inner))
      result |= kFlag;
  });
  return result;
}

SoftmaxFilter::SoftmaxFilter(Operation *root) {
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (op == root)
      return WalkResult::advance();
    unsigned inside = getInside(op), mine = get(op) | inside;
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (linalgOp && ElementEval::isContraction(linalgOp)) {
      if (linalgOp.hasPureTensorSemantics() && (get(op) & (kExp | kFlag)))
        candidates.push_back(linalgOp);
      // It hides what is below it, but passes on an unnormalised softmax whose
      // division comes later.
      mine = 0;
    } else if (linalgOp && (mine & kExp) && linalgOp.getNumReductionLoops()) {
      mine |= kSum;
    }
    if (mine)
      for (Value result : op->getResults())
        bits[result] = mine;
    // Nobody outside uses what is in a body.
    return linalgOp ? WalkResult::skip() : WalkResult::advance();
  });
}

bool SoftmaxFilter::looksLikeSoftmax(linalg::LinalgOp op) const {
  return get(op) & kSum;
}
