//===- SimplifyMask.cpp - The pass mask-simplify --------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Simplify/Passes.h"
#include "maskir/Simplify/Patterns.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "llvm/ADT/SetVector.h"

namespace maskir {
#define GEN_PASS_DEF_MASKSIMPLIFY
#include "maskir/Simplify/Passes.h.inc"
} // namespace maskir

using namespace mlir;
using namespace maskir;
using namespace maskir::mask;

void maskir::populateMaskLawPatterns(RewritePatternSet &patterns) {
  MLIRContext *context = patterns.getContext();
  for (RegisteredOperationName op : context->getRegisteredOperations())
    if (op.getDialectNamespace() == "mask")
      op.getCanonicalizationPatterns(patterns, context);
}

namespace {
struct MaskSimplifyPass : maskir::impl::MaskSimplifyBase<MaskSimplifyPass> {
  using MaskSimplifyBase::MaskSimplifyBase;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet patterns(context);
    populateMaskLawPatterns(patterns);
    laws = std::move(patterns);
    return success();
  }

  void runOnOperation() override {
    if (failed(applyLaws()))
      return signalPassFailure();
    SmallVector<PredicateOpInterface> masks;
    getOperation()->walk([&](PredicateOpInterface op) { masks.push_back(op); });
    // One builder for each mask: a builder remembers values by their address,
    // and a mask that is replaced frees its address.
    SimplifyOptions options;
    options.budget.maxConjunctions = maxConjunctions;
    options.maxTerms = maxTerms;
    IRRewriter rewriter(&getContext());
    ProofCache proofs;
    bool changed = false;
    for (PredicateOpInterface op : masks) {
      PredicateBuilder builder;
      changed |= simplifyByProof(op, rewriter, builder, proofs, options);
    }
    if (changed && failed(applyLaws()))
      signalPassFailure();
  }

private:
  // Every law makes the masks smaller, so this ends.
  LogicalResult applyLaws() {
    bool changed = true;
    while (changed)
      if (failed(applyOpPatternsGreedily(getOperations(), laws, {}, &changed)))
        return failure();
    return success();
  }

  // The masks, and the numbers that they use: most of a program is neither. The
  // driver begins at the end: operands before users, so that a chain is
  // flattened in one sweep.
  SmallVector<Operation *> getOperations() {
    llvm::SetVector<Operation *> operations;
    getOperation()->walk([&](Operation *op) {
      if (isa_and_nonnull<mask::MaskDialect, attn::AttnDialect>(
              op->getDialect()))
        operations.insert(op);
    });
    for (size_t i = 0; i < operations.size(); ++i)
      for (Value operand : operations[i]->getOperands())
        if (Operation *producer = operand.getDefiningOp();
            producer && operand.getType().isIntOrIndex())
          operations.insert(producer);
    return SmallVector<Operation *>(llvm::reverse(operations));
  }

  FrozenRewritePatternSet laws;
};
} // namespace
