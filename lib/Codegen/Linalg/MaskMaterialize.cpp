//===- MaskMaterialize.cpp - The pass mask-materialize --------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Codegen/Linalg/Passes.h"
#include "maskir/Codegen/Linalg/Patterns.h"
#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Dialect/Mask/IR/Mask.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;

namespace maskir {

#define GEN_PASS_DEF_MASKMATERIALIZEPASS
#include "maskir/Codegen/Linalg/Passes.h.inc"

namespace {

bool isOurs(Operation *op) {
  return op && isa_and_nonnull<mask::MaskDialect, attn::AttnDialect>(
                   op->getDialect());
}

/// Erases every mask operation that nothing uses, users first.
void eraseDeadMasks(Operation *root) {
  SmallVector<Operation *> masks;
  root->walk<WalkOrder::PreOrder>(
      [&](mask::PredicateOpInterface op) { masks.push_back(op); });
  for (Operation *op : llvm::reverse(masks))
    if (op->use_empty())
      op->erase();
}

/// Whether an operand of `op` is a mask that no operation defines.
bool takesUndefinedMask(Operation *op) {
  return llvm::any_of(op->getOperands(), [](Value operand) {
    return isa<mask::PredType>(operand.getType()) &&
           isa<BlockArgument>(operand);
  });
}

/// Says why `op` is still there.
void reportLeftOver(Operation *op) {
  InFlightDiagnostic diagnostic =
      op->emitOpError("cannot be lowered to linalg: ");
  Operation *foreign = nullptr;
  for (Operation *user : op->getUsers())
    if (!isOurs(user))
      foreign = user;
  if (takesUndefinedMask(op))
    diagnostic << "its mask is an argument of a block, so no operation defines "
                  "it; inline the code that passes masks";
  else if (isa<mask::TileKindOp, mask::TileRunsOp>(op))
    diagnostic << "questions about tiles have no dense form; run "
                  "mask-block-map first";
  else if (isa<mask::AssertOp>(op))
    diagnostic << "the claim is neither proved nor refuted yet; run "
                  "mask-verify first";
  else if (isa<mask::PredicateOpInterface>(op) && foreign)
    diagnostic << "the mask is used by '" << foreign->getName()
               << "', which has no lowering";
  else
    diagnostic << "its mask has no scalar code";
}

/// Reports what is left: the operations that have no lowering, and where a mask
/// comes from nowhere. A mask that is left only for their sake is not reported.
LogicalResult reportLeftOvers(Operation *root) {
  bool clean = true;
  root->walk([&](Operation *op) {
    if (!isOurs(op) || isOurs(op->getParentOp()))
      return;
    clean = false;
    bool isInnerMask = isa<mask::PredicateOpInterface>(op) &&
                       llvm::all_of(op->getUsers(), isOurs) &&
                       !takesUndefinedMask(op);
    if (!isInnerMask)
      reportLeftOver(op);
  });
  return success(clean);
}

class MaskMaterialize : public impl::MaskMaterializePassBase<MaskMaterialize> {
public:
  using MaskMaterializePassBase::MaskMaterializePassBase;

  void runOnOperation() override {
    auto isOurs = [](Operation *op) {
      return isa_and_nonnull<mask::MaskDialect, attn::AttnDialect>(
                 op->getDialect())
                 ? WalkResult::interrupt()
                 : WalkResult::advance();
    };
    if (!getOperation()->walk(isOurs).wasInterrupted())
      return markAllAnalysesPreserved();
    RewritePatternSet patterns(&getContext());
    populateMaskQueryToLinalgPatterns(patterns);
    populateWeightsToLinalgPatterns(patterns);
    populatePoolToLinalgPatterns(patterns);
    if (attention)
      populateAttentionToLinalgPatterns(patterns);
    // Only our operations change: the rest of the program stays as it was.
    GreedyRewriteConfig config;
    config.enableFolding(false).enableConstantCSE(false);
    config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled);
    if (failed(
            applyPatternsGreedily(getOperation(), std::move(patterns), config)))
      return signalPassFailure();
    eraseDeadMasks(getOperation());
    // Attention may stay, and with it whatever its masks are.
    if (attention && failed(reportLeftOvers(getOperation())))
      signalPassFailure();
  }
};

} // namespace
} // namespace maskir
