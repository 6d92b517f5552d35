//===- SpaceLocals.h - The divisions within a set ---------------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each local variable of a set is a division of other variables, so that a
// complement can be formed. What removes a variable keeps this true.
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_LIB_DEPENDENCE_SPACELOCALS_H
#define MASKIR_LIB_DEPENDENCE_SPACELOCALS_H

#include "Space.h"

namespace maskir::dependence {

/// The same set: variables that an equality gives with the factor 1 are
/// replaced in all other rows, and rows that say nothing leave.
void simplifySet(IntegerRelation &set);

/// The row, if its numbers are of less than 62 bits: projections multiply rows
/// with one another, and what leaves 64 bits would be cut to another number.
std::optional<llvm::SmallVector<int64_t, 8>>
getSmallRow(llvm::ArrayRef<llvm::DynamicAPInt> row);

/// Whether some row has a variable.
bool mentions(const IntegerRelation &set, unsigned column);

bool hasDivisionsOnly(const IntegerRelation &set);

/// Exists the locals that are no divisions: a set that holds at more points. A
/// division of which an index has gone is of no use.
void projectOtherLocals(IntegerRelation &set);

/// { x : exists the variable at `position` }, as pieces with divisions only.
/// They hold at fewer points if it has no bound that is such a division.
llvm::SmallVector<IntegerRelation, 2> makeWitness(const IntegerRelation &set,
                                                  unsigned position);

/// The same set: pieces that differ in the bounds of one linear form, without a
/// gap between them, are one, and none is seen to be part of another one.
IndexSet uniteNeighbours(const IndexSet &set);

} // namespace maskir::dependence

#endif // MASKIR_LIB_DEPENDENCE_SPACELOCALS_H
