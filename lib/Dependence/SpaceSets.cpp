//===- SpaceSets.cpp - Sets of indices ------------------------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Space.h"
#include "SpaceLocals.h"
#include "maskir/PredicateSet/IntegerPoint.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::presburger;

namespace maskir::dependence {

/// A dependence with more divisions is widened to one without.
static constexpr unsigned kMaxDivisions = 3;

//===----------------------------------------------------------------------===//
// Making sets
//===----------------------------------------------------------------------===//

IndexSet Space::universe(unsigned dims) const {
  return IndexSet::getUniverse(PresburgerSpace::getSetSpace(dims, numSymbols));
}

IndexSet Space::empty(unsigned dims) const {
  return IndexSet::getEmpty(PresburgerSpace::getSetSpace(dims, numSymbols));
}

std::optional<IndexSet> Space::where(unsigned dims, AffineExpr e,
                                     Sign sign) const {
  IntegerRelation piece(PresburgerSpace::getSetSpace(dims, numSymbols));
  if (!add(piece, e, sign))
    return std::nullopt;
  return IndexSet(piece);
}

std::optional<IndexSet> Space::within(unsigned dims, AffineExpr at,
                                      AffineExpr count) const {
  auto low = where(dims, at, Sign::NonNegative);
  auto high = where(dims, count - 1 - at, Sign::NonNegative);
  if (!low || !high)
    return std::nullopt;
  return intersect(*low, *high);
}

IndexSet Space::intersect(const IndexSet &a, const IndexSet &b) {
  if (a.isObviouslyUniverse())
    return b;
  if (b.isObviouslyUniverse())
    return a;
  return a.intersect(b);
}

IndexSet Space::unite(const IndexSet &a, const IndexSet &b) {
  if (a.isObviouslyUniverse() || b.getNumDisjuncts() == 0)
    return a;
  if (b.isObviouslyUniverse() || a.getNumDisjuncts() == 0)
    return b;
  return a.unionSet(b);
}

IndexSet Space::coalesce(const IndexSet &set) {
  if (set.isObviouslyUniverse() || set.getNumDisjuncts() < 2)
    return set;
  static thread_local PureMemo unions;
  return unions.get(set, [&] {
    IndexSet united = uniteNeighbours(set), result = united.coalesce();
    return llvm::all_of(result.getAllDisjuncts(), hasDivisionsOnly) ? result
                                                                    : united;
  });
}

IndexSet Space::withToken(const IndexSet &region, unsigned dims) {
  IndexSet result = region;
  result.insertVarInPlace(VarKind::SetDim, dims, 1);
  return result;
}

//===----------------------------------------------------------------------===//
// Emptiness
//===----------------------------------------------------------------------===//

std::optional<Point> Space::findPoint(const IntegerRelation &set,
                                      const Sizes &sizes,
                                      bool withToken) const {
  auto find = [&]() -> std::optional<Point> {
    IntegerRelation boxed = set;
    addBox(boxed, sizes);
    addKnown(boxed);
    if (withToken)
      addToken(boxed, sizes.size());
    auto sample = findIntegerPoint(boxed);
    if (!sample)
      return std::nullopt;
    return Point(ArrayRef(*sample).take_front(boxed.getNumDimAndSymbolVars()));
  };
  return getAnswers().points.get(set, sizes, withToken, find);
}

bool Space::isEmpty(const IntegerRelation &set, const Sizes &sizes,
                    bool withToken) const {
  return !findPoint(set, sizes, withToken);
}

bool Space::isEmpty(const IndexSet &set, const Sizes &sizes,
                    bool withToken) const {
  return llvm::all_of(set.getAllDisjuncts(), [&](const IntegerRelation &piece) {
    return isEmpty(piece, sizes, withToken);
  });
}

IndexSet Space::withSymbolsUpTo(const IndexSet &set, int64_t most) const {
  IndexSet result = IndexSet::getEmpty(set.getSpace());
  for (const IntegerRelation &piece : set.getAllDisjuncts()) {
    IntegerRelation bounded = piece;
    for (unsigned i = 0; i < numSymbols; ++i) {
      if (i < names.size() && names[i] == kIteration)
        continue;
      unsigned symbol = piece.getNumDimVars() + i;
      bounded.addBound(presburger::BoundType::UB, symbol, most);
      bounded.addBound(presburger::BoundType::LB, symbol, -most);
    }
    result.unionInPlace(bounded);
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Substitution
//===----------------------------------------------------------------------===//

std::optional<IntegerRelation> Space::pull(const IntegerRelation &set,
                                           IndexMap map, unsigned dims,
                                           bool hasToken) const {
  IntegerRelation result(
      PresburgerSpace::getSetSpace(dims + hasToken, numSymbols));
  SmallVector<Row, 4> rows(map.size());
  for (auto [e, row] : llvm::zip_equal(map, rows))
    if (!e || !flatten(result, e, row))
      return std::nullopt;
  unsigned locals = set.getNumLocalVars(), firstLocal = result.getNumVars();
  if (locals)
    result.appendVar(VarKind::Local, locals);
  unsigned symbolsFrom = map.size() + hasToken, symbolsTo = dims + hasToken;
  bool overflow = false;
  auto addProduct = [&](int64_t &sum, int64_t a, int64_t b) {
    int64_t product;
    overflow |= llvm::MulOverflow(a, b, product) ||
                llvm::AddOverflow(sum, product, sum);
  };
  auto translate = [&](ArrayRef<DynamicAPInt> large) {
    SmallVector<int64_t> row(result.getNumCols(), 0);
    auto small = getSmallRow(large);
    overflow |= !small;
    if (!small)
      return row;
    ArrayRef<int64_t> old = *small;
    for (auto [coefficient, part] :
         llvm::zip_equal(old.take_front(rows.size()), rows)) {
      for (auto [i, c] : llvm::enumerate(part.coefficients))
        addProduct(row[i], coefficient, c);
      addProduct(row.back(), coefficient, part.constant);
    }
    if (hasToken)
      row[dims] += old[map.size()];
    for (unsigned i = 0; i < numSymbols; ++i)
      addProduct(row[symbolsTo + i], old[symbolsFrom + i], 1);
    for (unsigned i = 0; i < locals; ++i)
      row[firstLocal + i] += old[symbolsFrom + numSymbols + i];
    addProduct(row.back(), old.back(), 1);
    return row;
  };
  for (unsigned i = 0; i < set.getNumEqualities(); ++i)
    result.addEquality(translate(set.getEquality(i)));
  for (unsigned i = 0; i < set.getNumInequalities(); ++i)
    result.addInequality(translate(set.getInequality(i)));
  return overflow ? std::nullopt : std::optional<IntegerRelation>(result);
}

IndexSet Space::pull(const IndexSet &set, IndexMap map, unsigned dims,
                     bool hasToken, Bias bias) const {
  if (set.isObviouslyUniverse())
    return universe(dims + hasToken);
  IndexSet result = empty(dims + hasToken);
  for (const IntegerRelation &piece : set.getAllDisjuncts()) {
    if (auto pulled = pull(piece, map, dims, hasToken))
      result.unionInPlace(*pulled);
    else if (bias == Bias::Over)
      return universe(dims + hasToken);
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Keeping sets small
//===----------------------------------------------------------------------===//

/// (8 b + s) floordiv 8 is b for 0 <= s < 8. A reshape and its opposite leave
/// such divisions, and without them sets are seen to be equal.
static void resolveDivisions(IntegerRelation &set, const Sizes &sizes) {
  for (unsigned i = set.getNumLocalVars(); i-- > 0;) {
    DivisionRepr divisions = set.getLocalReprs();
    if (!divisions.hasRepr(i))
      continue;
    auto denominator = getSmallRow(divisions.getDenom(i));
    auto dividend = getSmallRow(divisions.getDividend(i));
    if (!denominator || !dividend)
      continue;
    int64_t divisor = denominator->front();
    SmallVector<int64_t, 12> row(set.getNumCols(), 0);
    int64_t low = dividend->back(), high = low;
    bool isBounded = true;
    for (unsigned column = 0; column + 1 < row.size() && isBounded; ++column) {
      int64_t factor = (*dividend)[column], most;
      if (factor % divisor == 0) {
        row[column] = factor / divisor;
        continue;
      }
      auto size = column < sizes.size() ? Space::getConstant(sizes[column])
                                        : std::nullopt;
      isBounded = size && *size > 0 &&
                  !llvm::MulOverflow(factor, *size - 1, most) &&
                  !llvm::AddOverflow(low, std::min<int64_t>(most, 0), low) &&
                  !llvm::AddOverflow(high, std::max<int64_t>(most, 0), high);
    }
    int64_t floor = isBounded ? llvm::divideFloorSigned(low, divisor) : 0;
    if (!isBounded || floor != llvm::divideFloorSigned(high, divisor))
      continue;
    unsigned local = set.getVarKindOffset(VarKind::Local) + i;
    row[local] -= 1;
    row.back() = floor;
    set.addEquality(row);
    set.projectOut(local, 1); // an equality with the factor -1: exact
  }
}

IndexSet Space::prune(const IndexSet &set, const Sizes &sizes) const {
  if (set.isObviouslyUniverse())
    return set;
  return getAnswers().pruned.get(set.getAllDisjuncts(), sizes, /*flag=*/false,
                                 [&] { return computePruned(set, sizes); });
}

IndexSet Space::computePruned(const IndexSet &set, const Sizes &sizes) const {
  IndexSet result = empty(sizes.size());
  for (const IntegerRelation &piece : set.getAllDisjuncts()) {
    if (isEmpty(piece, sizes))
      continue;
    IntegerRelation simpler = piece;
    resolveDivisions(simpler, sizes);
    simplifySet(simpler);
    IntegerRelation shorter = simpler;
    shorter.removeRedundantConstraints();
    // Rows that define a local may be gone.
    result.unionInPlace(hasDivisionsOnly(shorter)   ? shorter
                        : hasDivisionsOnly(simpler) ? simpler
                                                    : piece);
  }
  return dropContained(coalesce(result), sizes);
}

/// g + 2 q - 2 t >= 0, with 0 <= g < 2, says that q - t >= 0. Reshapes leave
/// such rows. Returns false if the row has nothing that may go.
static bool dropSlack(MutableArrayRef<int64_t> row, unsigned dims,
                      const Sizes &sizes) {
  int64_t unit = std::abs(row[dims]); // of the token
  if (unit < 2)
    return false;
  int64_t low = row.back(), high = low;
  for (unsigned i = 0; i + 1 < row.size(); ++i) {
    if (row[i] % unit == 0)
      continue;
    auto size = i < dims ? Space::getConstant(sizes[i]) : std::nullopt;
    int64_t most;
    if (!size || *size <= 0 || llvm::MulOverflow(row[i], *size - 1, most) ||
        llvm::AddOverflow(low, std::min<int64_t>(most, 0), low) ||
        llvm::AddOverflow(high, std::max<int64_t>(most, 0), high))
      return false;
  }
  int64_t floor = llvm::divideFloorSigned(high, unit);
  if (floor != llvm::divideFloorSigned(low, unit))
    return false;
  for (int64_t &value : row.drop_back())
    value = value % unit == 0 ? value / unit : 0;
  row.back() = floor;
  return true;
}

static void dropSlack(IntegerRelation &set, unsigned dims, const Sizes &sizes) {
  for (unsigned i = 0; i < set.getNumInequalities();) {
    auto row = getSmallRow(set.getInequality(i));
    if (row && dropSlack(MutableArrayRef<int64_t>(*row), dims, sizes)) {
      set.removeInequality(i);
      set.addInequality(*row); // behind the others, and done
    } else {
      ++i;
    }
  }
}

/// { (i, t) : exists t' >= t, (i, t') in dependence }. Nothing looks at a lower
/// bound of the token, and windows and diagonals merge into half-spaces.
static IntegerRelation closeDownward(IntegerRelation set, unsigned dims) {
  set.insertVar(VarKind::SetDim, dims, 1);
  SmallVector<int64_t> row(set.getNumCols(), 0);
  row[dims] = -1;
  row[dims + 1] = 1;
  set.addInequality(row);
  set.projectOut(dims + 1, 1);
  return set;
}

static void projectLocals(IntegerRelation &set) {
  if (unsigned locals = set.getNumLocalVars())
    set.projectOut(set.getVarKindOffset(VarKind::Local), locals);
}

/// Divisions, which reshapes make, are kept only where they say more than
/// linear rows do, and if they are few.
IntegerRelation Space::widen(const IntegerRelation &dependence,
                             const Sizes &sizes) const {
  return getAnswers().widePieces.get(dependence, sizes, /*flag=*/true, [&] {
    return computeWide(dependence, sizes);
  });
}

IntegerRelation Space::computeWide(const IntegerRelation &dependence,
                                   const Sizes &sizes) const {
  unsigned dims = sizes.size();
  IntegerRelation exact = dependence;
  exact.removeDuplicateDivs(); // i / n and i % n have one each
  resolveDivisions(exact, sizes);
  projectOtherLocals(exact);
  IntegerRelation linear = exact;
  projectLocals(linear);
  linear = closeDownward(std::move(linear), dims);
  projectLocals(linear);
  dropSlack(linear, dims, sizes);
  linear.removeRedundantConstraints();
  if (exact.getNumLocalVars() == 0 || exact.getNumLocalVars() > kMaxDivisions)
    return linear;
  exact = closeDownward(std::move(exact), dims);
  projectOtherLocals(exact);
  IndexSet more = subtract(IndexSet(linear), IndexSet(exact));
  return isEmpty(more, sizes, /*withToken=*/true) ? linear : exact;
}

/// Whether a dependence lies within another one. An element that does not, of
/// the few that are known, says it at no cost; a new one joins them.
bool Space::isWithin(const IntegerRelation &dependence,
                     const IntegerRelation &other, const Sizes &sizes,
                     SmallVectorImpl<Point> &points) const {
  auto isInOther = [&](const Point &point) {
    return other.getNumLocalVars() == 0
               ? other.containsPoint(point)
               : other.containsPointNoLocal(point).has_value();
  };
  if (!llvm::all_of(points, isInOther))
    return false;
  IndexSet more = subtract(IndexSet(dependence), IndexSet(other));
  for (const IntegerRelation &piece : more.getAllDisjuncts())
    if (auto point = findPoint(piece, sizes, /*withToken=*/true)) {
      points.push_back(std::move(*point));
      return false;
    }
  return true;
}

IndexSet Space::widen(const IndexSet &dependence, const Sizes &sizes) const {
  return getAnswers().wide.get(dependence.getAllDisjuncts(), sizes,
                               /*flag=*/true,
                               [&] { return computeWide(dependence, sizes); });
}

IndexSet Space::computeWide(const IndexSet &dependence,
                            const Sizes &sizes) const {
  IndexSet result = empty(sizes.size() + 1);
  for (const IntegerRelation &piece : dependence.getAllDisjuncts()) {
    IntegerRelation wide = widen(piece, sizes);
    std::optional<Point> point = findPoint(wide, sizes, /*withToken=*/true);
    if (!point)
      continue;
    SmallVector<Point, 4> points{*point};
    if (llvm::none_of(result.getAllDisjuncts(),
                      [&](const IntegerRelation &other) {
                        return isWithin(wide, other, sizes, points);
                      }))
      result.unionInPlace(wide);
  }
  return coalesce(result);
}

} // namespace maskir::dependence
