//===- SpaceLocals.cpp - The divisions within a set -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SpaceLocals.h"

using namespace mlir;
using namespace mlir::presburger;
using llvm::DynamicAPInt;

namespace maskir::dependence {

/// A variable with more bounds is not replaced by each of them.
static constexpr unsigned kMaxWitnesses = 6;

//===----------------------------------------------------------------------===//
// Divisions
//===----------------------------------------------------------------------===//

bool hasDivisionsOnly(const IntegerRelation &set) {
  return set.getNumLocalVars() == 0 || set.getLocalReprs().hasAllReprs();
}

//===----------------------------------------------------------------------===//
// Simplification
//===----------------------------------------------------------------------===//

static bool isUnit(const DynamicAPInt &value) {
  return value == 1 || value == -1;
}

/// Adds the multiple of the equality that makes the column zero. The pivot is 1
/// or -1, so that the row keeps its factor.
static void eliminate(MutableArrayRef<DynamicAPInt> row,
                      ArrayRef<DynamicAPInt> equality, unsigned column) {
  if (row[column] == 0)
    return;
  DynamicAPInt factor = row[column] * equality[column];
  for (auto [value, part] : llvm::zip_equal(row, equality))
    value -= factor * part;
}

/// 2 x + 3 >= 0 is x + 1 >= 0.
static void tighten(MutableArrayRef<DynamicAPInt> row, bool isEquality) {
  DynamicAPInt divisor(0);
  for (const DynamicAPInt &value : row.drop_back())
    divisor = gcd(divisor, abs(value));
  if (divisor <= 1 || (isEquality && row.back() % divisor != 0))
    return;
  for (DynamicAPInt &value : row.drop_back())
    value /= divisor;
  row.back() = floorDiv(row.back(), divisor);
}

void simplifySet(IntegerRelation &set) {
  IntegerRelation before = set;
  SmallVector<MutableArrayRef<DynamicAPInt>> equalities, inequalities;
  for (unsigned i = 0; i < set.getNumEqualities(); ++i)
    equalities.emplace_back(&set.atEq(i, 0), set.getNumCols());
  for (unsigned i = 0; i < set.getNumInequalities(); ++i)
    inequalities.emplace_back(&set.atIneq(i, 0), set.getNumCols());
  for (auto [i, equality] : llvm::enumerate(equalities)) {
    tighten(equality, /*isEquality=*/true);
    auto *pivot = llvm::find_if(equality.drop_back(), isUnit);
    if (pivot == equality.end() - 1)
      continue;
    unsigned column = pivot - equality.begin();
    for (auto [k, other] : llvm::enumerate(equalities))
      if (k != i)
        eliminate(other, equality, column);
    for (MutableArrayRef<DynamicAPInt> row : inequalities)
      eliminate(row, equality, column);
  }
  for (MutableArrayRef<DynamicAPInt> row : inequalities)
    tighten(row, /*isEquality=*/false);
  set.removeTrivialRedundancy();
  // Two locals may now be given by each other.
  if (!hasDivisionsOnly(set) && hasDivisionsOnly(before))
    set = before;
}

std::optional<SmallVector<int64_t, 8>> getSmallRow(ArrayRef<DynamicAPInt> row) {
  static const DynamicAPInt kLimit(int64_t(1) << 62);
  SmallVector<int64_t, 8> small;
  for (const DynamicAPInt &number : row) {
    if (number >= kLimit || number <= -kLimit)
      return std::nullopt;
    small.push_back(int64_t(number));
  }
  return small;
}

bool mentions(const IntegerRelation &set, unsigned column) {
  for (unsigned i = 0; i < set.getNumEqualities(); ++i)
    if (set.atEq(i, column) != 0)
      return true;
  for (unsigned i = 0; i < set.getNumInequalities(); ++i)
    if (set.atIneq(i, column) != 0)
      return true;
  return false;
}

//===----------------------------------------------------------------------===//
// Variables that exist
//===----------------------------------------------------------------------===//

void projectOtherLocals(IntegerRelation &set) {
  for (unsigned i = set.getNumLocalVars(); i-- > 0;)
    if (!set.getLocalReprs().hasRepr(i)) {
      set.projectOut(set.getVarKindOffset(VarKind::Local) + i, 1);
      i = set.getNumLocalVars(); // others may have rested on it
    }
}

/// The set with the variable as its last local.
static IntegerRelation makeLocal(IntegerRelation set, unsigned position) {
  set.convertVarKind(VarKind::SetDim, position, position + 1, VarKind::Local);
  return set;
}

/// If some x does, then the least one does, which is a bound of x:
///   exists x, for all i: a_i x + e_i >= 0   (a_i > 0), and upper bounds
///   = for some i: x = ceil(-e_i / a_i), and all bounds
/// Or the greatest one, if x has fewer bounds above.
SmallVector<IntegerRelation, 2> makeWitness(const IntegerRelation &set,
                                            unsigned position) {
  SmallVector<IntegerRelation, 2> result;
  SmallVector<unsigned> bounds[2];
  for (unsigned i = 0; i < set.getNumInequalities(); ++i)
    if (set.atIneq(i, position) != 0)
      bounds[set.atIneq(i, position) > 0].push_back(i);
  IntegerRelation local = makeLocal(set, position);
  if (hasDivisionsOnly(local)) // by an equality, or two near bounds
    return {local};
  bool isBelow = bounds[1].size() <= bounds[0].size();
  for (unsigned i : ArrayRef(bounds[isBelow]).take_front(kMaxWitnesses)) {
    // 0 <= a x + e < a
    SmallVector<DynamicAPInt, 12> row;
    for (const DynamicAPInt &value : set.getInequality(i))
      row.push_back(-value);
    row.back() += abs(row[position]) - 1;
    IntegerRelation atBound = set;
    atBound.addInequality(row);
    atBound = makeLocal(atBound, position);
    if (hasDivisionsOnly(atBound))
      result.push_back(atBound);
  }
  return result;
}

} // namespace maskir::dependence
