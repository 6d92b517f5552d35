//===- Dependences.h - What a predicate depends on --------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_PREDICATESET_DEPENDENCES_H
#define MASKIR_PREDICATESET_DEPENDENCES_H

#include "maskir/PredicateSet/Predicate.h"

namespace maskir {

/// Calls back for each symbol and each read of a table that a predicate depends
/// on. One may come several times; shared subformulas are walked once.
struct DependenceVisitor {
  llvm::function_ref<void(const Symbol &)> symbol;
  /// `isInteger`: the read is a number, not a truth.
  llvm::function_ref<void(const Table &, bool isInteger)> table;
};
void visitDependences(const Predicate &predicate, DependenceVisitor visitor);

/// Whether the tree of a predicate, shared nodes as often as they are used, has
/// more nodes than `limit`: one evaluation costs more.
bool isLargerThan(const Predicate &predicate, unsigned limit);

} // namespace maskir

#endif // MASKIR_PREDICATESET_DEPENDENCES_H
