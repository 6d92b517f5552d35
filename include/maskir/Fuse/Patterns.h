//===- Patterns.h - Fusing masks into one predicate -------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_FUSE_PATTERNS_H
#define MASKIR_FUSE_PATTERNS_H

#include "maskir/Dialect/Attn/IR/Attn.h"
#include "mlir/IR/PatternMatch.h"

namespace maskir {

/// What counts as the score of a masked pair.
struct FuseOptions {
  /// Take fills from -1e4 on as masked, above half of the lowest f32.
  bool acceptSoftFills = true;
  /// Leave masks with finite fills: their empty rows are uniform averages.
  bool refuseFiniteFills = false;
};

/// A mask at the end of a score region goes into the mask operand.
void populateFuseScoreMaskPatterns(mlir::RewritePatternSet &patterns,
                                   const FuseOptions &options = {});

/// mask.dense of boolean tensor arithmetic, or of a materialized mask, becomes
/// symbolic again.
void populateFuseDensePatterns(mlir::RewritePatternSet &patterns);

} // namespace maskir

#endif // MASKIR_FUSE_PATTERNS_H
