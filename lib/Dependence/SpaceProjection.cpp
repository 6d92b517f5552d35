//===- SpaceProjection.cpp - Indices and symbols that exist ---------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SpaceLocals.h"

using namespace mlir;
using namespace mlir::presburger;

namespace maskir::dependence {

/// Whether eliminating a variable over the rationals is exact over the
/// integers.
static bool isUnitVariable(const IntegerRelation &set, unsigned position) {
  auto isUnit = [](const DynamicAPInt &c) { return c >= -1 && c <= 1; };
  for (unsigned i = 0; i < set.getNumEqualities(); ++i)
    if (!isUnit(set.atEq(i, position)))
      return false;
  for (unsigned i = 0; i < set.getNumInequalities(); ++i)
    if (!isUnit(set.atIneq(i, position)))
      return false;
  return true;
}

/// { x : exists the variable }, at fewer points if that has no such form.
static SmallVector<IntegerRelation, 2> eliminate(const IntegerRelation &set,
                                                 unsigned position) {
  if (isUnitVariable(set, position)) {
    IntegerRelation projected = set;
    projected.projectOut(position, 1);
    if (hasDivisionsOnly(projected))
      return {projected};
  }
  return makeWitness(set, position);
}

IndexSet Space::project(const IndexSet &set, const Sizes &sizes,
                        ArrayRef<bool> reduced, bool hasToken,
                        Bias bias) const {
  IndexSet result = empty(llvm::count(reduced, false) + hasToken);
  for (const IntegerRelation &piece : set.getAllDisjuncts()) {
    IntegerRelation boxed = piece;
    // Without its bounds, an index that is said to exist need not.
    if (!addBox(boxed, sizes, reduced) && bias == Bias::Under)
      continue;
    simplifySet(boxed);
    SmallVector<IntegerRelation, 2> rest{boxed};
    for (unsigned i = sizes.size(); i-- > 0;) {
      if (!reduced[i])
        continue;
      SmallVector<IntegerRelation, 2> next;
      for (IntegerRelation &part : rest) {
        if (bias == Bias::Under) {
          llvm::append_range(next, eliminate(part, i));
          continue;
        }
        part.projectOut(i, 1);
        next.push_back(part);
      }
      rest = std::move(next);
    }
    for (IntegerRelation &part : rest) {
      projectOtherLocals(part); // nothing, unless bias is Over
      result.unionInPlace(part);
    }
  }
  return result;
}

/// The old value of the symbol becomes a variable that exists.
IndexSet Space::replaceSymbol(const IndexSet &set, AffineExpr symbol,
                              AffineExpr by, Bias bias) const {
  if (set.isObviouslyUniverse())
    return set;
  unsigned position = cast<AffineSymbolExpr>(symbol).getPosition();
  unsigned dims = set.getSpace().getNumSetDimVars();
  IndexSet result = empty(dims);
  for (const IntegerRelation &piece : set.getAllDisjuncts()) {
    IntegerRelation moved = piece;
    moved.insertVar(VarKind::SetDim, dims, 1);
    moved.swapVar(dims, dims + 1 + position);
    bool isAffine = by && add(moved, dim(dims) - by, Sign::Zero);
    if (!isAffine && bias == Bias::Under)
      continue;
    // With an equality of the factor 1, to project is exact.
    IntegerRelation projected = moved;
    projected.projectOut(dims, 1);
    if (isAffine && !hasDivisionsOnly(projected)) {
      for (const IntegerRelation &part : makeWitness(moved, dims))
        result.unionInPlace(part);
      continue;
    }
    projectOtherLocals(projected);
    result.unionInPlace(projected);
  }
  return result;
}

IndexSet Space::forgetSymbol(const IndexSet &set, AffineExpr symbol,
                             Bias bias) const {
  if (set.isObviouslyUniverse())
    return set;
  unsigned position = cast<AffineSymbolExpr>(symbol).getPosition();
  unsigned dims = set.getSpace().getNumSetDimVars();
  IndexSet result = empty(dims);
  for (IntegerRelation piece : set.getAllDisjuncts()) {
    if (mentions(piece, dims + position)) {
      if (bias == Bias::Under)
        continue;
      piece.insertVar(VarKind::SetDim, dims, 1);
      piece.swapVar(dims, dims + 1 + position);
      piece.projectOut(dims, 1);
      projectOtherLocals(piece);
    }
    result.unionInPlace(piece);
  }
  return result;
}

} // namespace maskir::dependence
