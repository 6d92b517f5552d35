//===- AffineZoo.h - The affine masks of CONVENTIONS.md ---------*- C++ -*-===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef MASKIR_TEST_UNIT_BLOCKMAP_AFFINEZOO_H
#define MASKIR_TEST_UNIT_BLOCKMAP_AFFINEZOO_H

#include "maskir/PredicateSet/Predicate.h"
#include <vector>

namespace maskir {

struct AffineMask {
  std::string name;
  Predicate predicate;
  /// The keys that a tile of rows sees are few intervals, in closed form.
  bool hasExactIntervals = true;
  /// Numbers for the symbols of the predicate, one list a run.
  std::vector<llvm::SmallVector<std::pair<Symbol, int64_t>>> symbolValues = {
      {}};
};

/// Windows, chunks, prefixes, ... over positions of both signs.
std::vector<AffineMask> getAffineZoo();

} // namespace maskir

#endif // MASKIR_TEST_UNIT_BLOCKMAP_AFFINEZOO_H
