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
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace
