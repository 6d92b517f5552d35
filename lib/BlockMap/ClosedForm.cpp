//===- ClosedForm.cpp - Tiles of a predicate in closed form ---------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Per case of the predicate: eliminate q and the integer divisions exactly, so
// far as that is possible, and read the bounds of kv off the rows. A division d
// that stays makes the keys a union of intervals [L(d), U(d)] over a range of
// d; its hull is taken, and the hull is exact where the intervals touch.
//
//===----------------------------------------------------------------------===//

#include "maskir/BlockMap/ClosedForm.h"
#include "Disjuncts.h"
#include "maskir/BlockMap/Magnitude.h"
#include "llvm/ADT/STLExtras.h"

namespace maskir::blockmap {

static Symbol makeSymbol(const char *name) {
  return {reinterpret_cast<uint64_t>(name), name};
}
const Symbol &TileSymbols::rowBegin() {
  static const Symbol symbol = makeSymbol("q0");
  return symbol;
}
const Symbol &TileSymbols::rowCount() {
  static const Symbol symbol = makeSymbol("nq");
  return symbol;
}
const Symbol &TileSymbols::keyBegin() {
  static const Symbol symbol = makeSymbol("k0");
  return symbol;
}
const Symbol &TileSymbols::keyCount() {
  static const Symbol symbol = makeSymbol("nk");
  return symbol;
}

KeySet KeySet::everything() {
  KeySet set;
  set.intervals.emplace_back();
  return set;
}

Predicate transpose(const Predicate &p) {
  return p.substitute({IntExpr::axis(Axis::Batch), IntExpr::axis(Axis::Head),
                       IntExpr::axis(Axis::Key), IntExpr::axis(Axis::Query)});
}

namespace {
using Bounds = llvm::SmallVector<IntExpr, 3>;

/// The bounds of one column by terms without q, kv and locals.
struct Range {
  Bounds lower, upper;
};

/// Derives the interval of keys of one case.
class IntervalDerivation {
public:
  IntervalDerivation(const Disjuncts &disjuncts, LinearSystem system)
      : disjuncts(disjuncts), system(std::move(system)) {}

  /// False if the case is empty; nothing if a coefficient left int64.
  std::optional<bool> run(KeyInterval &interval, bool &exact);

private:
  llvm::SmallVector<unsigned> eliminateRowsAndLocals();
  llvm::SmallVector<LinearSystem> eliminateRest(llvm::ArrayRef<unsigned> rest);
  Range getRange(const LinearSystem &from, unsigned column);
  std::optional<IntExpr> getBound(const Row &row, unsigned column);
  bool touches(unsigned local) const;

  const Disjuncts &disjuncts;
  LinearSystem system;
  /// Ranges of the locals, outermost first.
  llvm::SmallVector<std::pair<unsigned, Range>> ranges;
};
} // namespace

/// Eliminates q and the locals where that is exact; returns what is left.
llvm::SmallVector<unsigned> IntervalDerivation::eliminateRowsAndLocals() {
  llvm::SmallVector<unsigned> columns = {Disjuncts::rowColumn};
  for (unsigned column = disjuncts.getNumColumns(); column-- > 3;)
    if (disjuncts.isLocal(column))
      columns.push_back(column);
  bool changed = true;
  while (changed) {
    size_t before = columns.size();
    llvm::erase_if(columns, [&](unsigned column) {
      return system.eliminateExactly(column);
    });
    changed = columns.size() < before;
  }
  return columns;
}

/// The systems after the elimination of kv, and then of each of the columns.
llvm::SmallVector<LinearSystem>
IntervalDerivation::eliminateRest(llvm::ArrayRef<unsigned> rest) {
  llvm::SmallVector<LinearSystem> systems = {system};
  systems.back().eliminate(Disjuncts::keyColumn);
  for (unsigned column : rest) {
    systems.push_back(systems.back());
    systems.back().eliminate(column);
  }
  return systems;
}

/// The bound of the column that the row gives, with other locals replaced by
/// their own bounds; nothing if one of these is unbounded.
std::optional<IntExpr> IntervalDerivation::getBound(const Row &row,
                                                    unsigned column) {
  // c * x + rest >= 0: the greatest rest gives the weakest bound.
  Row own = row;
  setCoefficient(own, column, 0);
  IntExpr rest = 0;
  for (const auto &[local, range] : ranges) {
    int64_t factor = getCoefficient(row, local);
    if (factor == 0)
      continue;
    const Bounds &bounds = factor > 0 ? range.upper : range.lower;
    if (bounds.empty())
      return std::nullopt;
    IntExpr extreme = bounds.front();
    for (const IntExpr &bound : llvm::drop_begin(bounds))
      extreme = factor > 0 ? IntExpr::min(extreme, bound)
                           : IntExpr::max(extreme, bound);
    rest = rest + factor * extreme;
    own[local] = 0;
  }
  rest = rest + disjuncts.getTerm(own, column);
  int64_t factor = getCoefficient(row, column);
  return factor > 0 ? (-rest + (factor - 1)).floorDiv(factor)
                    : rest.floorDiv(-factor);
}

Range IntervalDerivation::getRange(const LinearSystem &from, unsigned column) {
  Range range;
  for (const Row &row : from.getRows()) {
    int64_t factor = getCoefficient(row, column);
    if (factor == 0)
      continue;
    if (std::optional<IntExpr> bound = getBound(row, column)) {
      Bounds &bounds = factor > 0 ? range.lower : range.upper;
      if (!llvm::is_contained(bounds, *bound))
        bounds.push_back(*bound);
    }
  }
  return range;
}

/// Whether the intervals [max L(d), min U(d)] of consecutive d touch: all
/// bounds grow with d (or all fall), and L(d + 1) <= U(d) + 1 for each pair of
/// a lower and an upper bound. Elimination of kv gave L(d) <= U(d) for every d
/// of the range, which covers pairs of which one side does not move.
bool IntervalDerivation::touches(unsigned local) const {
  bool grows = false, falls = false;
  llvm::SmallVector<const Row *> moving;
  for (const Row &row : system.getRows()) {
    int64_t key = getCoefficient(row, Disjuncts::keyColumn),
            factor = getCoefficient(row, local);
    if (key == 0 || factor == 0)
      continue;
    if (key != 1 && key != -1)
      return false;
    // kv + factor * d + ... >= 0: the bound is -factor * d - ...
    (factor * key < 0 ? grows : falls) = true;
    moving.push_back(&row);
  }
  if (grows && falls)
    return false;
  for (const Row *lower : moving)
    for (const Row *upper : moving) {
      if (getCoefficient(*lower, Disjuncts::keyColumn) != 1 ||
          getCoefficient(*upper, Disjuncts::keyColumn) != -1)
        continue;
      Row gap = *lower; // U(d) - L(d): must be a constant >= |step of L| - 1
      if (!addScaled(gap, *upper, 1) ||
          llvm::any_of(llvm::drop_begin(gap), [](int64_t c) { return c != 0; }))
        return false;
      if (gap[0] < std::abs(getCoefficient(*lower, local)) - 1)
        return false;
    }
  return true;
}

std::optional<bool> IntervalDerivation::run(KeyInterval &interval,
                                            bool &exact) {
  llvm::SmallVector<unsigned> rest = eliminateRowsAndLocals();
  exact = rest.empty() ||
          (rest.size() == 1 && rest.front() != Disjuncts::rowColumn &&
           touches(rest.front()));
  llvm::SmallVector<LinearSystem> systems = eliminateRest(rest);
  for (const LinearSystem &step : systems)
    if (step.hasOverflow())
      return std::nullopt;
  if (system.hasOverflow())
    return std::nullopt;
  if (system.isEmpty() || systems.back().isEmpty())
    return false;
  for (const Row &row : systems.back().getRows())
    interval.condition =
        interval.condition &
        Predicate::nonNegative(disjuncts.getTerm(row, /*without=*/0));
  // systems[i] still has rest[i], rest[i + 1], ...: the last has one left.
  for (size_t i = rest.size(); i-- > 0;) {
    Range range = getRange(systems[i], rest[i]);
    for (const IntExpr &lower : range.lower)
      for (const IntExpr &upper : range.upper)
        interval.condition = interval.condition & Predicate::le(lower, upper);
    ranges.insert(ranges.begin(), {rest[i], std::move(range)});
  }
  Range keys = getRange(system, Disjuncts::keyColumn);
  interval.lower = std::move(keys.lower);
  interval.upper = std::move(keys.upper);
  return !interval.condition.isNone();
}

static bool fits(const KeyInterval &interval) {
  auto fitsTerm = [](const IntExpr &term) { return fitsMachine(term); };
  return llvm::all_of(interval.lower, fitsTerm) &&
         llvm::all_of(interval.upper, fitsTerm) &&
         fitsMachine(interval.condition);
}

/// `weakened`: some part is not affine, so that no form of the cases is exact.
static KeySet deriveKeys(const Predicate &p, bool negated, bool disjoint,
                         bool &weakened) {
  weakened = false;
  Disjuncts disjuncts(disjoint);
  std::optional<std::vector<Disjunct>> cases = disjuncts.split(p, negated);
  if (!cases)
    return KeySet::everything();
  IntExpr begin = IntExpr::symbol(TileSymbols::rowBegin());
  unsigned first = disjuncts.getParameter(begin),
           count =
               disjuncts.getParameter(IntExpr::symbol(TileSymbols::rowCount()));
  KeySet set;
  set.exact = true;
  for (Disjunct &disjunct : *cases) {
    Row afterFirst, beforeEnd; // q - q0 >= 0, q0 + nq - 1 - q >= 0
    setCoefficient(afterFirst, Disjuncts::rowColumn, 1);
    setCoefficient(afterFirst, first, -1);
    setCoefficient(beforeEnd, 0, -1);
    setCoefficient(beforeEnd, Disjuncts::rowColumn, -1);
    setCoefficient(beforeEnd, first, 1);
    setCoefficient(beforeEnd, count, 1);
    disjunct.rows.push_back(std::move(afterFirst));
    disjunct.rows.push_back(std::move(beforeEnd));
    KeyInterval interval;
    interval.condition = disjunct.condition;
    bool exact;
    std::optional<bool> nonempty =
        IntervalDerivation(disjuncts,
                           disjuncts.getSystem(disjunct, {{count, 1}}))
            .run(interval, exact);
    if (!nonempty || !fits(interval))
      return KeySet::everything();
    if (!*nonempty)
      continue;
    set.exact &= exact && !disjunct.weakened;
    weakened |= disjunct.weakened;
    set.intervals.push_back(std::move(interval));
  }
  return set;
}

static KeySet deriveKeys(const Predicate &p, bool negated) {
  if (p.isOverflow())
    return KeySet::everything();
  bool weakened;
  KeySet set = deriveKeys(p, negated, /*disjoint=*/false, weakened);
  if (set.exact || weakened)
    return set;
  KeySet again = deriveKeys(p, negated, /*disjoint=*/true, weakened);
  return again.exact ? again : set;
}

ClosedForm deriveClosedForm(const Predicate &p) {
  return {deriveKeys(p, /*negated=*/false), deriveKeys(p, /*negated=*/true)};
}

} // namespace maskir::blockmap
