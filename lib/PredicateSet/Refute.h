//===- Refute.h - From solutions to checked witnesses -----------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_PREDICATESET_REFUTE_H
#define MASKIR_LIB_PREDICATESET_REFUTE_H

#include "Solver.h"
#include "maskir/PredicateSet/Queries.h"

namespace maskir {

/// Proven: no point of the domain satisfies `goal`. Refuted: the first such
/// point, small symbols preferred, checked by the evaluator.
Proof proveNoPoint(const Predicate &goal, const Domain &domain,
                   const Budget &budget);

/// Makes the last solution of `solver` small: the symbols first, then the
/// leading `numAxes` coordinates in lexicographic order. Stops early where the
/// solver cannot tell; the result is a solution in any case.
Witness makeSmall(Solver &solver, Witness witness, const Domain &domain,
                  unsigned numAxes);

/// Whether the cells can be part of tables: one value for each cell, and rows
/// of sorted tables that do not decrease.
bool areCellsConsistent(llvm::ArrayRef<TableCell> cells);

/// Whether `p` has the value `expected` at the witness. A cell that the witness
/// lacks cannot matter: it gets a value that its table may have there, and
/// joins the witness.
bool confirms(const Predicate &p, Witness &witness, bool expected);

/// The bounds of the chosen axes (one bit each) and the facts.
Predicate getDomainPart(const Domain &domain, unsigned axes);

} // namespace maskir

#endif // MASKIR_LIB_PREDICATESET_REFUTE_H
