//===- Patterns.h - Patterns of the block map -------------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_BLOCKMAP_PATTERNS_H
#define MASKIR_BLOCKMAP_PATTERNS_H

#include "mlir/IR/PatternMatch.h"

namespace maskir::blockmap {

/// Lowers mask.tile_kind and mask.tile_runs. Data that is read at rows (keys)
/// is summarised in blocks of `tileQueries` (`tileKeys`; for mask.tile_runs,
/// its own tile) where the mask is defined.
void populateLowerTileQueriesPatterns(mlir::RewritePatternSet &patterns,
                                      int64_t tileQueries, int64_t tileKeys);

} // namespace maskir::blockmap

#endif // MASKIR_BLOCKMAP_PATTERNS_H
