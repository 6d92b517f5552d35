//===- SpaceContained.cpp - Pieces within other pieces --------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Keys of another chunk are later keys or keys before the chunk, and what lies
// before the end of padding is all there is where all is padding. Only with the
// sizes of the tensor such a piece is seen to be part of another one.
//
//===----------------------------------------------------------------------===//

#include "SpaceLocals.h"
#include "mlir/Analysis/Presburger/Simplex.h"

using namespace mlir;
using namespace mlir::presburger;

namespace maskir::dependence {

/// Pieces of which each is compared with each.
static constexpr unsigned kMostCompared = 32;

/// Whether a row without locals is at least 0 on a set, or is 0 there. Rational
/// points that are in the set too may hide it.
static bool holds(Simplex &set, ArrayRef<llvm::DynamicAPInt> row,
                  unsigned numVars, bool isEquality) {
  SmallVector<llvm::DynamicAPInt, 12> wide(numVars + 1, llvm::DynamicAPInt(0));
  llvm::copy(row.drop_back(), wide.begin());
  wide.back() = row.back();
  auto isBounded = [&](Simplex::Direction direction,
                       bool (*isWithin)(const Fraction &)) {
    MaybeOptimum<Fraction> optimum = set.computeOptimum(direction, wide);
    return optimum.isBounded() && isWithin(*optimum);
  };
  return isBounded(
             Simplex::Direction::Down,
             [](const Fraction &least) { return least > Fraction(-1, 1); }) &&
         (!isEquality ||
          isBounded(Simplex::Direction::Up, [](const Fraction &most) {
            return most < Fraction(1, 1);
          }));
}

/// `other` has no locals.
static bool isPartOf(Simplex &set, unsigned numVars,
                     const IntegerRelation &other) {
  for (unsigned i = 0; i < other.getNumInequalities(); ++i)
    if (!holds(set, other.getInequality(i), numVars, /*isEquality=*/false))
      return false;
  for (unsigned i = 0; i < other.getNumEqualities(); ++i)
    if (!holds(set, other.getEquality(i), numVars, /*isEquality=*/true))
      return false;
  return true;
}

IndexSet Space::dropContained(const IndexSet &set, const Sizes &sizes) const {
  ArrayRef<IntegerRelation> pieces = set.getAllDisjuncts();
  if (pieces.size() < 2 || pieces.size() > kMostCompared)
    return set;
  SmallVector<bool> isGone(pieces.size(), false);
  for (auto [i, piece] : llvm::enumerate(pieces)) {
    IntegerRelation boxed = piece;
    addBox(boxed, sizes);
    addKnown(boxed);
    Simplex simplex(boxed);
    for (auto [j, other] : llvm::enumerate(pieces))
      if (i != j && !isGone[j] && other.getNumLocalVars() == 0 &&
          isPartOf(simplex, boxed.getNumVars(), other)) {
        isGone[i] = true;
        break;
      }
  }
  IndexSet result = empty(sizes.size());
  for (auto [piece, gone] : llvm::zip_equal(pieces, isGone))
    if (!gone)
      result.unionInPlace(piece);
  return result;
}

} // namespace maskir::dependence
