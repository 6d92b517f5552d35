//===- FuseMask.cpp - The pass mask-fuse ----------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "maskir/Fuse/Passes.h"
#include "maskir/Fuse/Patterns.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace maskir {
#define GEN_PASS_DEF_MASKFUSE
#include "maskir/Fuse/Passes.h.inc"
} // namespace maskir

using namespace mlir;
using namespace maskir;

namespace {
struct MaskFusePass : maskir::impl::MaskFuseBase<MaskFusePass> {
  using MaskFuseBase::MaskFuseBase;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFuseScoreMaskPatterns(patterns,
                                  {acceptSoftFills, refuseFiniteFills});
    populateFuseDensePatterns(patterns);
    FrozenRewritePatternSet frozen(std::move(patterns));
    // Until nothing changes, which leaves nothing dead behind.
    bool changed = true;
    while (changed)
      if (failed(
              applyOpPatternsGreedily(getOperations(), frozen, {}, &changed)))
        return signalPassFailure();
  }

private:
  // Masks and attentions with their code: most of a program is neither.
  SmallVector<Operation *> getOperations() {
    SmallVector<Operation *> operations;
    auto append = [&](Operation *op) { operations.push_back(op); };
    getOperation()->walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (!isa_and_nonnull<mask::MaskDialect, attn::AttnDialect>(
              op->getDialect()))
        return WalkResult::advance();
      op->walk(append);
      return WalkResult::skip();
    });
    return operations;
  }
};
} // namespace
