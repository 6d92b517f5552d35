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

/// A mask at the end of a score region goes into the mask operand.
void populateFuseScoreMaskPatterns(mlir::RewritePatternSet &patterns);

/// mask.dense of boolean tensor arithmetic, or of a materialized mask, becomes
/// symbolic again.
void populateFuseDensePatterns(mlir::RewritePatternSet &patterns);

} // namespace maskir

#endif // MASKIR_FUSE_PATTERNS_H
