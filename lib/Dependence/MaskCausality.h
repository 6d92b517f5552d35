//===- MaskCausality.h - Does a mask hide every later key? ------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_MASKCAUSALITY_H
#define MASKIR_LIB_DEPENDENCE_MASKCAUSALITY_H

#include "maskir/Dialect/Attn/IR/Attn.h"
#include "maskir/Dialect/Mask/IR/PredicateBuilder.h"

namespace maskir::dependence {

/// Whether no row of the attention sees a key behind its position, of all data:
/// by the Presburger library, by looking at each pair if they are few, by Z3.
/// False: it does, or it is not known.
bool isCausalMask(attn::AttentionOp op, const Predicate &predicate,
                  mask::PredicateBuilder &builder);

/// Whether each row sees a key, of all data; by the Presburger library.
bool hasNonemptyRows(attn::AttentionOp op);

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_MASKCAUSALITY_H
