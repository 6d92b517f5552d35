//===- Patterns.h - Patterns from masks and attention to linalg -*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_CODEGEN_LINALG_PATTERNS_H
#define MASKIR_CODEGEN_LINALG_PATTERNS_H

#include "mlir/IR/PatternMatch.h"

namespace maskir {

/// mask.test -> scalar code; mask.materialize -> linalg.generic. A pattern does
/// not match where no operation defines the mask.
void populateMaskQueryToLinalgPatterns(mlir::RewritePatternSet &patterns);

/// attn.attention -> contractions and a softmax over whole tensors. It does not
/// match where no operation defines the mask.
void populateAttentionToLinalgPatterns(mlir::RewritePatternSet &patterns);

/// attn.apply_weights -> a masked contraction over whole tensors. It does not
/// match where no operation defines the mask.
void populateWeightsToLinalgPatterns(mlir::RewritePatternSet &patterns);

/// attn.pool -> reductions over the tokens of whole tensors; attn.check_last ->
/// nothing.
void populatePoolToLinalgPatterns(mlir::RewritePatternSet &patterns);

/// Whether operations define the mask and all masks that it is made of, so that
/// its scalar code can be built. A block's argument has none.
bool hasScalarCode(mlir::Value mask);

/// The mask as a dense tensor [sizes[0], ..., sizes[3]] of `elementType`: i1,
/// or a float type for the additive form (0 and -inf). Element (b, h, i, j) is
/// the mask at (b, h, queryOffset + i, keyOffset + j). The mask must have
/// scalar code.
mlir::Value buildDenseMask(mlir::OpBuilder &builder, mlir::Location loc,
                           mlir::Value mask,
                           llvm::ArrayRef<mlir::OpFoldResult> sizes,
                           mlir::Value queryOffset, mlir::Value keyOffset,
                           mlir::Type elementType);

/// The operand of a mixed pair, or its attribute as a constant; 0 for neither.
mlir::Value getOffset(mlir::OpBuilder &builder, mlir::Location loc,
                      mlir::Value operand, std::optional<int64_t> attribute);

} // namespace maskir

#endif // MASKIR_CODEGEN_LINALG_PATTERNS_H
