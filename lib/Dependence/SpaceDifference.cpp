//===- SpaceDifference.cpp - What is in one set and not another -----------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SpaceLocals.h"
#include "mlir/Analysis/Presburger/Simplex.h"

using namespace mlir;
using namespace mlir::presburger;
using llvm::DynamicAPInt;

namespace maskir::dependence {

using Coefficients = SmallVector<DynamicAPInt, 12>;

//===----------------------------------------------------------------------===//
// Difference
//===----------------------------------------------------------------------===//

namespace {

/// { x : l = floor(a(x, l) / d), rows(x, l) }. Each local is a function of the
/// other variables, so that the complement keeps the definitions and negates a
/// row.
struct ExplicitSet {
  IntegerRelation set;
  /// The first inequalities are definitions, two for each local.
  unsigned numDefinitions;
};

} // namespace

/// The same set, with the inequalities of each division, d l <= a < d l + d,
/// before all others. The rows from which the library reads a division may be a
/// condition too (0 <= x - 2 l - 1 <= 0 says that x is odd): they stay.
static ExplicitSet makeDivisionsExplicit(const IntegerRelation &set) {
  DivisionRepr divisions = set.getLocalReprs();
  IntegerRelation result(set.getSpace());
  unsigned firstLocal = set.getVarKindOffset(VarKind::Local);
  for (unsigned i = 0; i < set.getNumLocalVars(); ++i) {
    assert(divisions.hasRepr(i) && "a local that is no division");
    Coefficients low(divisions.getDividend(i)), high;
    DynamicAPInt divisor = divisions.getDenom(i);
    low[firstLocal + i] -= divisor;
    for (const DynamicAPInt &value : low)
      high.push_back(-value);
    high.back() += divisor - 1;
    result.addInequality(low);
    result.addInequality(high);
  }
  unsigned numDefinitions = result.getNumInequalities();
  for (unsigned i = 0; i < set.getNumEqualities(); ++i)
    result.addEquality(set.getEquality(i));
  for (unsigned i = 0; i < set.getNumInequalities(); ++i)
    result.addInequality(set.getInequality(i));
  return {result, numDefinitions};
}

/// row < 0
static Coefficients negate(ArrayRef<DynamicAPInt> row) {
  Coefficients result;
  for (const DynamicAPInt &value : row)
    result.push_back(-value);
  result.back() -= 1;
  return result;
}

/// The rows that may be violated, as inequalities.
static SmallVector<Coefficients> getRows(const IntegerRelation &set,
                                         unsigned numDefinitions) {
  SmallVector<Coefficients> rows;
  for (unsigned i = numDefinitions; i < set.getNumInequalities(); ++i)
    rows.emplace_back(set.getInequality(i));
  for (unsigned i = 0; i < set.getNumEqualities(); ++i) {
    rows.emplace_back(set.getEquality(i));
    Coefficients &opposite = rows.emplace_back();
    for (const DynamicAPInt &value : set.getEquality(i))
      opposite.push_back(-value);
  }
  return rows;
}

/// p \ s: the disjoint pieces p and r1 and ... and r(k-1) and not rk of the
/// rows r of s.
static void subtract(const IntegerRelation &piece,
                     const ExplicitSet &subtrahend,
                     SmallVectorImpl<IntegerRelation> &result) {
  IntegerRelation rest = piece, set = subtrahend.set;
  rest.mergeLocalVars(set); // duplicate divisions become one
  for (unsigned i = 0; i < subtrahend.numDefinitions; ++i)
    rest.addInequality(set.getInequality(i));
  SmallVector<Coefficients> rows = getRows(set, subtrahend.numDefinitions);
  Simplex simplex(rest);
  unsigned first = simplex.getNumConstraints();
  for (const Coefficients &row : rows)
    simplex.addInequality(row);
  if (simplex.isEmpty()) {
    result.push_back(piece);
    return;
  }
  simplex.detectRedundant(first, rows.size());
  for (auto [i, row] : llvm::enumerate(rows)) {
    if (simplex.isMarkedRedundant(first + i))
      continue;
    IntegerRelation outside = rest;
    outside.addInequality(negate(row));
    if (!Simplex(outside).isEmpty())
      result.push_back(outside);
    rest.addInequality(row);
  }
}

IndexSet Space::subtract(const IndexSet &a, const IndexSet &b) {
  IndexSet divisions =
      b.hasOnlyDivLocals() ? b : b.computeReprWithOnlyDivLocals();
  SmallVector<IntegerRelation, 1> pieces(a.getAllDisjuncts());
  for (const IntegerRelation &part : divisions.getAllDisjuncts()) {
    ExplicitSet subtrahend = makeDivisionsExplicit(part);
    SmallVector<IntegerRelation, 1> next;
    for (const IntegerRelation &piece : pieces)
      dependence::subtract(piece, subtrahend, next);
    pieces = std::move(next);
  }
  IndexSet result = IndexSet::getEmpty(a.getSpace());
  for (IntegerRelation &piece : pieces) {
    simplifySet(piece);
    result.unionInPlace(piece);
  }
  return result;
}

IndexSet Space::complement(const IndexSet &set) {
  if (set.isObviouslyUniverse())
    return IndexSet::getEmpty(set.getSpace());
  if (set.getNumDisjuncts() == 0)
    return IndexSet::getUniverse(set.getSpace());
  static thread_local PureMemo complements;
  return complements.get(set, [&] {
    return subtract(IndexSet::getUniverse(set.getSpace()), set);
  });
}

} // namespace maskir::dependence
