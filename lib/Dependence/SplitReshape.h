//===- SplitReshape.h - Reshapes of dynamic sizes ---------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_SPLITRESHAPE_H
#define MASKIR_LIB_DEPENDENCE_SPLITRESHAPE_H

#include "mlir/IR/PatternMatch.h"

namespace maskir::dependence {

class SizeFacts;

/// tensor.reshape that joins several dynamic sizes to one, or splits one, as
/// collapses and expansions.
void populateSplitReshapePatterns(mlir::RewritePatternSet &patterns,
                                  const SizeFacts &facts);

/// Those whose sizes are all known, as one collapse or expansion.
void populateGroupReshapePatterns(mlir::RewritePatternSet &patterns,
                                  const SizeFacts &facts);

/// Of those whose static sizes at the end have one product, what is before them
/// is reshaped by itself.
void populateJoinStaticEndsPatterns(mlir::RewritePatternSet &patterns);

/// Dimensions of size 1 that are added to what a collapse gives are added to
/// what it collapses.
void populateAddUnitDimsPatterns(mlir::RewritePatternSet &patterns);

/// Whether an operand is a reshape of dynamic sizes that loops are expanded
/// for.
using IsOfDynamicSizes = bool (*)(mlir::OpOperand *);

/// Operands of such loops lose the sizes of 1 that are read at a constant 0.
void populateDropUnitIndicesPatterns(mlir::RewritePatternSet &patterns,
                                     IsOfDynamicSizes isOfDynamicSizes);

/// Such collapses go behind concatenations and slices of other dimensions.
void populateSinkCollapsePatterns(mlir::RewritePatternSet &patterns,
                                  IsOfDynamicSizes isOfDynamicSizes,
                                  const SizeFacts &facts);

/// Elements of such collapses that loops read at their own indices become
/// operands.
void populateReadAtLoopsPatterns(mlir::RewritePatternSet &patterns,
                                 IsOfDynamicSizes isOfDynamicSizes,
                                 const SizeFacts &facts);

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_SPLITRESHAPE_H
