//===- Projection.cpp - Whether some pair of a tile is allowed ------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Projects q, kv and the integer divisions out of a predicate, exactly. Where
// plain elimination is not exact, a remainder is split into its values. (MLIR's
// Presburger library has a projection with divisions, but no budget for it: on
// a remainder of a remainder it was seen not to end.)
//
//===----------------------------------------------------------------------===//

#include "Disjuncts.h"
#include "maskir/BlockMap/ClosedForm.h"
#include "maskir/BlockMap/Magnitude.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

namespace maskir::blockmap {

/// Two rows that sum up to a constant bound a term; it takes at most this many
/// values, and a system is split into at most this many cases in all.
static constexpr int64_t kMaxValues = 16;
static constexpr unsigned kMaxCases = 32;

namespace {
/// Eliminates columns that exist.
class TileProjection {
public:
  explicit TileProjection(const Disjuncts &disjuncts) : disjuncts(disjuncts) {}

  /// The projection as a formula; nothing if it is over budget.
  std::optional<Predicate> project(LinearSystem system,
                                   llvm::SmallVector<unsigned> existentials);

private:
  Predicate toPredicate(const LinearSystem &system) const;
  std::optional<Predicate>
  eliminateByDivisions(LinearSystem &system, unsigned column,
                       llvm::ArrayRef<unsigned> existentials) const;
  std::optional<Predicate> split(const LinearSystem &system,
                                 llvm::ArrayRef<unsigned> existentials);

  const Disjuncts &disjuncts;
  unsigned cases = 0;
};

/// 0 <= term <= most
struct BoundedTerm {
  Row term;
  int64_t most;
};
} // namespace

Predicate TileProjection::toPredicate(const LinearSystem &system) const {
  Predicate all = Predicate::all();
  for (const Row &row : system.getRows())
    all = all & Predicate::nonNegative(disjuncts.getTerm(row, /*without=*/0));
  return all;
}

/// An integer lies between all lower and all upper bounds if each of the lower
/// ones, rounded up, is at most each of the upper ones, rounded down. A pair
/// with a factor 1 says that without rounding; of others the rest must be a
/// term. What is no row of the system is the result; nothing if that is none.
std::optional<Predicate> TileProjection::eliminateByDivisions(
    LinearSystem &system, unsigned column,
    llvm::ArrayRef<unsigned> existentials) const {
  auto isTerm = [&](const Row &row) {
    return llvm::none_of(existentials, [&](unsigned other) {
      return other != column && getCoefficient(row, other) != 0;
    });
  };
  Predicate rounded = Predicate::all();
  for (const Row &low : system.getRows())
    for (const Row &high : system.getRows()) {
      int64_t a = getCoefficient(low, column), b = getCoefficient(high, column);
      if (a <= 1 || b >= -1)
        continue;
      if (!isTerm(low) || !isTerm(high))
        return std::nullopt;
      IntExpr least = (-disjuncts.getTerm(low, column) + (a - 1)).floorDiv(a),
              most = disjuncts.getTerm(high, column).floorDiv(-b);
      rounded = rounded & Predicate::le(least, most);
    }
  system.eliminate(column);
  return rounded;
}

/// The constant a + b, if it is one.
static std::optional<int64_t> addToConstant(const Row &a, const Row &b) {
  for (unsigned column = 1; column < std::max(a.size(), b.size()); ++column) {
    int64_t x = getCoefficient(a, column), y = getCoefficient(b, column);
    if (x == std::numeric_limits<int64_t>::min() || -x != y)
      return std::nullopt;
  }
  int64_t sum;
  if (llvm::AddOverflow(getCoefficient(a, 0), getCoefficient(b, 0), sum))
    return std::nullopt;
  return sum;
}

/// A remainder: a term with an existential of factor 1 or -1, which each of its
/// values gives. The one with the fewest values.
static std::optional<BoundedTerm>
findRemainder(const LinearSystem &system,
              llvm::ArrayRef<unsigned> existentials) {
  std::optional<BoundedTerm> best;
  for (const Row &low : system.getRows()) {
    bool isUseful = llvm::any_of(existentials, [&](unsigned column) {
      return std::abs(getCoefficient(low, column)) == 1;
    });
    for (const Row &high : system.getRows()) {
      std::optional<int64_t> most =
          isUseful ? addToConstant(low, high) : std::nullopt;
      if (most && *most >= 0 && *most < kMaxValues &&
          (!best || *most < best->most))
        best = BoundedTerm{low, *most};
    }
  }
  return best;
}

std::optional<Predicate>
TileProjection::split(const LinearSystem &system,
                      llvm::ArrayRef<unsigned> existentials) {
  std::optional<BoundedTerm> remainder = findRemainder(system, existentials);
  if (!remainder)
    return std::nullopt;
  Predicate any = Predicate::none();
  for (int64_t value = 0; value <= remainder->most; ++value) {
    LinearSystem one = system;
    Row least = remainder->term, most;
    for (unsigned column = 0; column < least.size(); ++column)
      setCoefficient(most, column, -getCoefficient(least, column));
    setCoefficient(least, 0, getCoefficient(least, 0) - value);
    setCoefficient(most, 0, getCoefficient(most, 0) + value);
    one.add(std::move(least));
    one.add(std::move(most));
    std::optional<Predicate> part =
        project(std::move(one), llvm::to_vector(existentials));
    if (!part)
      return std::nullopt;
    any = any | *part;
  }
  return any;
}

std::optional<Predicate>
TileProjection::project(LinearSystem system, llvm::SmallVector<unsigned> rest) {
  Predicate rounded = Predicate::all();
  size_t before;
  do {
    before = rest.size();
    llvm::erase_if(
        rest, [&](unsigned column) { return system.eliminateExactly(column); });
    for (unsigned column : llvm::to_vector(rest))
      if (std::optional<Predicate> some =
              eliminateByDivisions(system, column, rest)) {
        rounded = rounded & *some;
        llvm::erase(rest, column);
        break;
      }
  } while (rest.size() < before);
  if (system.hasOverflow() || ++cases > kMaxCases)
    return std::nullopt;
  if (system.isEmpty())
    return Predicate::none();
  std::optional<Predicate> other =
      rest.empty() ? toPredicate(system) : split(system, rest);
  return other ? std::optional(*other & rounded) : std::nullopt;
}

/// Adds begin <= column < begin + count.
static void addSpan(Disjuncts &disjuncts, LinearSystem &system, unsigned column,
                    const Symbol &begin, const IntExpr &count) {
  unsigned first = disjuncts.getParameter(IntExpr::symbol(begin));
  Row afterFirst, beforeEnd;
  setCoefficient(afterFirst, column, 1);
  setCoefficient(afterFirst, first, -1);
  setCoefficient(beforeEnd, 0, -1);
  setCoefficient(beforeEnd, column, -1);
  setCoefficient(beforeEnd, first, 1);
  if (std::optional<int64_t> constant = count.getConstant())
    beforeEnd[0] += *constant;
  else
    setCoefficient(beforeEnd, disjuncts.getParameter(count), 1);
  system.add(std::move(afterFirst));
  system.add(std::move(beforeEnd));
}

static std::optional<Predicate> projectCase(Disjuncts &disjuncts,
                                            const Disjunct &disjunct,
                                            const IntExpr &rows,
                                            const IntExpr &keys) {
  llvm::SmallVector<std::pair<unsigned, int64_t>> minima;
  for (const IntExpr &count : {rows, keys})
    if (!count.getConstant())
      minima.emplace_back(disjuncts.getParameter(count), 1);
  LinearSystem system = disjuncts.getSystem(disjunct, minima);
  addSpan(disjuncts, system, Disjuncts::rowColumn, TileSymbols::rowBegin(),
          rows);
  addSpan(disjuncts, system, Disjuncts::keyColumn, TileSymbols::keyBegin(),
          keys);
  llvm::SmallVector<unsigned> rest = {Disjuncts::rowColumn,
                                      Disjuncts::keyColumn};
  for (unsigned column = disjuncts.getNumColumns(); column-- > 3;)
    if (disjuncts.isLocal(column) && system.uses(column))
      rest.push_back(column);
  return TileProjection(disjuncts).project(std::move(system), std::move(rest));
}

static std::optional<Predicate> projectCases(const Predicate &p,
                                             const IntExpr &rows,
                                             const IntExpr &keys,
                                             bool disjoint) {
  Disjuncts disjuncts(disjoint);
  std::optional<std::vector<Disjunct>> cases =
      disjuncts.split(p, /*negated=*/false);
  if (!cases)
    return std::nullopt;
  Predicate any = Predicate::none();
  for (const Disjunct &disjunct : *cases) {
    if (disjunct.weakened)
      return std::nullopt;
    std::optional<Predicate> one = projectCase(disjuncts, disjunct, rows, keys);
    if (!one)
      return std::nullopt;
    any = any | (*one & disjunct.condition);
  }
  if (!fitsMachine(any))
    return std::nullopt;
  return any;
}

std::optional<Predicate> projectTile(const Predicate &p,
                                     std::optional<int64_t> rows,
                                     std::optional<int64_t> keys) {
  if (p.isOverflow())
    return std::nullopt;
  auto getCount = [](std::optional<int64_t> size, const Symbol &symbol) {
    return size ? IntExpr(*size) : IntExpr::symbol(symbol);
  };
  IntExpr rowCount = getCount(rows, TileSymbols::rowCount()),
          keyCount = getCount(keys, TileSymbols::keyCount());
  std::optional<Predicate> any =
      projectCases(p, rowCount, keyCount, /*disjoint=*/false);
  return any ? any : projectCases(p, rowCount, keyCount, /*disjoint=*/true);
}

} // namespace maskir::blockmap
