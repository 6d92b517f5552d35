//===- KeyCandidates.h - Terms that may name an attended key ----*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_PREDICATESET_KEYCANDIDATES_H
#define MASKIR_LIB_PREDICATESET_KEYCANDIDATES_H

#include "maskir/PredicateSet/Queries.h"

namespace maskir {

/// Terms without kv at which `p` is likely to hold if it holds at any key: the
/// query itself, the first and the last key of the domain, and the keys where a
/// comparison of `p` changes its truth. A guess: every use of it is proved.
llvm::SmallVector<IntExpr> getKeyCandidates(const Predicate &p,
                                            const Domain &domain);

} // namespace maskir

#endif // MASKIR_LIB_PREDICATESET_KEYCANDIDATES_H
