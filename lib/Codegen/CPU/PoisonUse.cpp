//===- PoisonUse.cpp - Where a number without a meaning counts ------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PoisonUse.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;

namespace maskir {

/// Operations without effects hand poison on; others, as a division by it, are
/// undefined themselves.
PoisonUse findPoisonUse(Operation *op) {
  Value value = op->getResult(0);
  while (value.hasOneUse()) {
    OpOperand &use = *value.use_begin();
    Operation *user = use.getOwner();
    if (isa<linalg::YieldOp>(user))
      return {nullptr, false, /*isYielded=*/true};
    auto select = dyn_cast<arith::SelectOp>(user);
    if (user->getBlock() != op->getBlock() || !isPure(user) ||
        user->getNumResults() != 1 || user->getNumRegions() != 0)
      break;
    if (select && use.getOperandNumber() != 0)
      return {select, use.getOperandNumber() == 1, /*isYielded=*/false};
    value = user->getResult(0);
  }
  return {};
}

linalg::GenericOp fuseWithReader(RewriterBase &rewriter, linalg::GenericOp op) {
  if (op->getNumResults() != 1)
    return nullptr;
  Value result = op->getResult(0);
  // Rank and sizes are those of the initial value.
  result.replaceUsesWithIf(op.getDpsInits().front(), [](OpOperand &use) {
    return isa<tensor::DimOp, tensor::RankOp>(use.getOwner());
  });
  if (!result.hasOneUse())
    return nullptr;
  OpOperand &use = *result.use_begin();
  auto reader = dyn_cast<linalg::GenericOp>(use.getOwner());
  if (!reader || !linalg::areElementwiseOpsFusable(&use))
    return nullptr;
  rewriter.setInsertionPoint(reader);
  FailureOr<linalg::ElementwiseOpFusionResult> fused =
      linalg::fuseElementwiseOps(rewriter, &use);
  if (failed(fused))
    return nullptr;
  for (auto [old, replacement] : fused->replacements)
    old.replaceAllUsesWith(replacement);
  rewriter.eraseOp(reader);
  if (op->use_empty())
    rewriter.eraseOp(op);
  return cast<linalg::GenericOp>(fused->fusedOp);
}

} // namespace maskir
