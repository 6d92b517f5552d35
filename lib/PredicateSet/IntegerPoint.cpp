//===- IntegerPoint.cpp - A point of an integer set -----------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The library decides integer emptiness; its cost grows fast with the number of
// variables. So the rational vertex is tried first, and before the full search
// variables that an equality gives are replaced and constants are tightened.
// Of many variables, only branching is tried, with a bound of its steps: the
// full search may take minutes.
//
//===----------------------------------------------------------------------===//

#include "maskir/PredicateSet/IntegerPoint.h"
#include "mlir/Analysis/Presburger/IntegerRelation.h"
#include "mlir/Analysis/Presburger/Simplex.h"

using llvm::DynamicAPInt;
using namespace mlir::presburger;

namespace maskir {

namespace {
using Coefficients = llvm::SmallVector<DynamicAPInt, 16>; // constant at the end

/// Rows of a set, and the variables that were replaced.
class Elimination {
public:
  explicit Elimination(const IntegerRelation &set)
      : numVars(set.getNumVars()), isKept(numVars, true) {
    for (unsigned i = 0; i < set.getNumEqualities(); ++i)
      equalities.emplace_back(set.getEquality(i));
    for (unsigned i = 0; i < set.getNumInequalities(); ++i)
      inequalities.emplace_back(set.getInequality(i));
  }

  /// Replaces variables by equalities with a coefficient of 1 or -1.
  void run() {
    for (bool hasChanged = true; hasChanged;) {
      hasChanged = false;
      for (unsigned i = 0; i < equalities.size(); ++i) {
        std::optional<unsigned> var = findUnit(equalities[i]);
        if (!var)
          continue;
        Coefficients definition = std::move(equalities[i]);
        equalities.erase(equalities.begin() + i);
        replace(*var, definition);
        hasChanged = true;
        break;
      }
    }
  }

  /// The set over the variables that are left, constants tightened.
  IntegerRelation getRest() const {
    unsigned numKept = llvm::count(isKept, true);
    IntegerRelation rest(PresburgerSpace::getSetSpace(numKept));
    for (const Coefficients &row : equalities)
      rest.addEquality(narrow(row));
    for (const Coefficients &row : inequalities)
      rest.addInequality(tighten(narrow(row)));
    return rest;
  }

  /// The values of all variables from those of the variables that are left.
  llvm::SmallVector<DynamicAPInt, 8>
  complete(llvm::ArrayRef<DynamicAPInt> rest) const {
    llvm::SmallVector<DynamicAPInt, 8> point(numVars, DynamicAPInt(0));
    unsigned next = 0;
    for (unsigned i = 0; i < numVars; ++i)
      if (isKept[i])
        point[i] = rest[next++];
    for (const auto &[var, definition] : llvm::reverse(definitions)) {
      DynamicAPInt sum = definition.back();
      for (unsigned i = 0; i < numVars; ++i)
        if (i != var)
          sum += definition[i] * point[i];
      point[var] = definition[var] == 1 ? -sum : sum;
    }
    return point;
  }

private:
  std::optional<unsigned> findUnit(const Coefficients &row) const {
    for (unsigned i = 0; i < numVars; ++i)
      if (row[i] == 1 || row[i] == -1)
        return i;
    return std::nullopt;
  }

  void replace(unsigned var, Coefficients &definition) {
    auto substitute = [&](Coefficients &row) {
      // row - (row[var] / definition[var]) * definition
      DynamicAPInt factor = row[var] * definition[var];
      if (factor == 0)
        return;
      for (unsigned i = 0; i <= numVars; ++i)
        row[i] -= factor * definition[i];
    };
    llvm::for_each(equalities, substitute);
    llvm::for_each(inequalities, substitute);
    isKept[var] = false;
    definitions.emplace_back(var, std::move(definition));
  }

  Coefficients narrow(const Coefficients &row) const {
    Coefficients result;
    for (unsigned i = 0; i < numVars; ++i)
      if (isKept[i])
        result.push_back(row[i]);
    result.push_back(row.back());
    return result;
  }

  /// g * x + k >= 0 is x + floor(k / g) >= 0.
  static Coefficients tighten(Coefficients row) {
    DynamicAPInt divisor(0);
    for (const DynamicAPInt &coefficient : llvm::ArrayRef(row).drop_back())
      divisor = gcd(divisor, abs(coefficient));
    if (divisor > 1)
      for (DynamicAPInt &coefficient : row)
        coefficient = floorDiv(coefficient, divisor);
    return row;
  }

  unsigned numVars;
  llvm::SmallVector<bool, 16> isKept;
  std::vector<Coefficients> equalities, inequalities;
  std::vector<std::pair<unsigned, Coefficients>> definitions;
};
} // namespace

/// Fixes one variable after the other near a rational point: to the integer
/// below, or else to the one above. A point in most sets that have one; none is
/// no proof.
static std::optional<llvm::SmallVector<DynamicAPInt, 8>>
roundToPoint(Simplex &simplex) {
  for (unsigned i = 0; i < simplex.getNumVariables(); ++i) {
    DynamicAPInt below =
        mlir::presburger::floor((*simplex.getRationalSample())[i]);
    Coefficients row(simplex.getNumVariables() + 1, DynamicAPInt(0));
    row[i] = 1;
    unsigned snapshot = simplex.getSnapshot();
    for (const DynamicAPInt &value : {below, below + 1}) {
      row.back() = -value;
      simplex.rollback(snapshot);
      simplex.addEquality(row);
      if (!simplex.isEmpty())
        break;
    }
    if (simplex.isEmpty())
      return std::nullopt;
    if (auto point = simplex.getSamplePointIfIntegral())
      return point;
  }
  return std::nullopt;
}

/// The full search decides sets of at most so many variables fast; branching
/// ends after so many steps.
static constexpr unsigned kMaxSearchedVars = 12, kMaxSteps = 500;

/// Splits the set where the vertex has a variable that is no integer.
static IntegerPointSearch branchOnVertex(Simplex &simplex, unsigned &steps) {
  if (simplex.isEmpty())
    return {};
  if (auto point = simplex.getSamplePointIfIntegral())
    return {point};
  if (++steps > kMaxSteps)
    return {std::nullopt, /*isOverBudget=*/true};
  auto vertex = *simplex.getRationalSample();
  unsigned var = 0;
  while (vertex[var].num % vertex[var].den == 0)
    ++var;
  DynamicAPInt below = mlir::presburger::floor(vertex[var]);
  unsigned snapshot = simplex.getSnapshot();
  for (int sign : {-1, 1}) { // var <= below, var >= below + 1
    Coefficients row(simplex.getNumVariables() + 1, DynamicAPInt(0));
    row[var] = sign;
    row.back() = sign < 0 ? below : -(below + 1);
    simplex.addInequality(row);
    IntegerPointSearch search = branchOnVertex(simplex, steps);
    simplex.rollback(snapshot);
    if (search.point || search.isOverBudget)
      return search;
  }
  return {};
}

static IntegerPointSearch searchRest(const IntegerRelation &rest,
                                     Simplex &simplex, bool isBounded) {
  if (!isBounded || rest.getNumVars() <= kMaxSearchedVars)
    return {rest.findIntegerSample()}; // the decision procedure (STYLE.md 0.9)
  unsigned steps = 0;
  return branchOnVertex(simplex, steps);
}

static IntegerPointSearch search(const IntegerRelation &set, bool isBounded) {
  Simplex simplex(set);
  if (simplex.isEmpty())
    return {};
  if (auto point = simplex.getSamplePointIfIntegral())
    return {point};
  Elimination elimination(set);
  elimination.run();
  IntegerRelation rest = elimination.getRest();
  // Tightened constants may have closed the gap between rational and integer.
  Simplex tightened(rest);
  if (tightened.isEmpty())
    return {};
  IntegerPointSearch result{tightened.getSamplePointIfIntegral()};
  unsigned snapshot = tightened.getSnapshot();
  if (!result.point)
    result.point = roundToPoint(tightened);
  if (!result.point) {
    tightened.rollback(snapshot);
    result = searchRest(rest, tightened, isBounded);
  }
  if (result.point)
    result.point = elimination.complete(*result.point);
  return result;
}

std::optional<llvm::SmallVector<DynamicAPInt, 8>>
findIntegerPoint(const IntegerRelation &set) {
  return search(set, /*isBounded=*/false).point;
}

IntegerPointSearch searchIntegerPoint(const IntegerRelation &set) {
  return search(set, /*isBounded=*/true);
}

} // namespace maskir
