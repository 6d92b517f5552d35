//===- Projection.cpp - Whether some pair of a tile is allowed ------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Projects q, kv and the integer divisions out of a predicate, exactly. What
// plain elimination cannot do exactly goes to MLIR's Presburger library, which
// answers with case distinctions.
//
//===----------------------------------------------------------------------===//

#include "Disjuncts.h"
#include "maskir/BlockMap/ClosedForm.h"
#include "maskir/BlockMap/Magnitude.h"
#include "mlir/Analysis/Presburger/PresburgerRelation.h"
#include "llvm/ADT/STLExtras.h"

namespace maskir::blockmap {

using namespace mlir::presburger;
using llvm::DynamicAPInt;

/// Bounds on what goes to the Presburger library, and on what comes back. Its
/// symbolic minimum has no budget of its own: the place and size of the tile as
/// parameters take milliseconds, six parameters were seen to take minutes.
static constexpr unsigned kMaxExistentials = 2, kMaxParameters = 4,
                          kMaxSystemRows = 10, kMaxCases = 32;

namespace {
/// The rows of `system` as a polyhedron with the parameters as dimensions and
/// everything else as existential locals.
class TileProjection {
public:
  TileProjection(const Disjuncts &disjuncts, const LinearSystem &system,
                 llvm::ArrayRef<unsigned> existentials);

  /// The projection as a formula; nothing if it is over budget.
  std::optional<Predicate> project() const;

private:
  Predicate projectLast(unsigned column) const;
  IntegerPolyhedron toPolyhedron() const;
  std::optional<Predicate> toPredicate(const IntegerRelation &relation) const;
  std::optional<IntExpr> toTerm(llvm::ArrayRef<DynamicAPInt> coefficients,
                                llvm::ArrayRef<IntExpr> values) const;

  const Disjuncts &disjuncts;
  const LinearSystem &system;
  llvm::SmallVector<unsigned> parameters, existentials;
};
} // namespace

TileProjection::TileProjection(const Disjuncts &disjuncts,
                               const LinearSystem &system,
                               llvm::ArrayRef<unsigned> existentials)
    : disjuncts(disjuncts), system(system), existentials(existentials) {
  for (unsigned column = 1; column < disjuncts.getNumColumns(); ++column)
    if (!llvm::is_contained(existentials, column) && system.uses(column))
      parameters.push_back(column);
}

IntegerPolyhedron TileProjection::toPolyhedron() const {
  IntegerPolyhedron polyhedron(PresburgerSpace::getSetSpace(
      parameters.size(), /*numSymbols=*/0, existentials.size()));
  for (const Row &row : system.getRows()) {
    llvm::SmallVector<int64_t> inequality;
    for (unsigned column : parameters)
      inequality.push_back(getCoefficient(row, column));
    for (unsigned column : existentials)
      inequality.push_back(getCoefficient(row, column));
    inequality.push_back(getCoefficient(row, 0));
    polyhedron.addInequality(inequality);
  }
  return polyhedron;
}

std::optional<IntExpr>
TileProjection::toTerm(llvm::ArrayRef<DynamicAPInt> coefficients,
                       llvm::ArrayRef<IntExpr> values) const {
  constexpr int64_t limit = int64_t(1) << 40;
  IntExpr sum = 0;
  for (auto [position, coefficient] : llvm::enumerate(coefficients)) {
    if (coefficient == 0)
      continue;
    if (coefficient > limit || coefficient < -limit || position > values.size())
      return std::nullopt;
    IntExpr factor = int64_t(coefficient);
    sum = sum + (position < values.size() ? factor * values[position] : factor);
  }
  return sum;
}

std::optional<Predicate>
TileProjection::toPredicate(const IntegerRelation &relation) const {
  DivisionRepr divisions = relation.getLocalReprs();
  llvm::SmallVector<IntExpr> values;
  for (unsigned column : parameters) {
    Row unit;
    setCoefficient(unit, column, 1);
    values.push_back(disjuncts.getTerm(unit, /*without=*/0));
  }
  for (unsigned i = 0; i < divisions.getNumDivs(); ++i) {
    if (!divisions.hasRepr(i))
      return std::nullopt;
    // The columns of a dividend are [non-locals, all locals, constant]; it uses
    // earlier locals only.
    llvm::ArrayRef<DynamicAPInt> dividend = divisions.getDividend(i);
    llvm::SmallVector<DynamicAPInt> own(dividend.take_front(values.size()));
    for (const DynamicAPInt &later :
         dividend.drop_front(values.size()).drop_back())
      if (later != 0)
        return std::nullopt;
    own.push_back(dividend.back());
    std::optional<IntExpr> sum = toTerm(own, values);
    if (!sum || divisions.getDenom(i) > (int64_t(1) << 40))
      return std::nullopt;
    values.push_back(sum->floorDiv(int64_t(divisions.getDenom(i))));
  }
  Predicate all = Predicate::all();
  for (unsigned i = 0; i < relation.getNumInequalities(); ++i) {
    std::optional<IntExpr> sum = toTerm(relation.getInequality(i), values);
    if (!sum)
      return std::nullopt;
    all = all & Predicate::nonNegative(*sum);
  }
  for (unsigned i = 0; i < relation.getNumEqualities(); ++i) {
    std::optional<IntExpr> sum = toTerm(relation.getEquality(i), values);
    if (!sum)
      return std::nullopt;
    all = all & Predicate::zero(*sum);
  }
  return all;
}

/// An integer lies between all lower and all upper bounds if the greatest of
/// the lower ones, rounded up, is at most the least upper one, rounded down.
Predicate TileProjection::projectLast(unsigned column) const {
  llvm::SmallVector<IntExpr> lower, upper;
  Predicate all = Predicate::all();
  for (const Row &row : system.getRows()) {
    int64_t factor = getCoefficient(row, column);
    IntExpr rest = disjuncts.getTerm(row, column);
    if (factor == 0)
      all = all & Predicate::nonNegative(rest);
    else if (factor > 0)
      lower.push_back((-rest + (factor - 1)).floorDiv(factor));
    else
      upper.push_back(rest.floorDiv(-factor));
  }
  for (const IntExpr &a : lower)
    for (const IntExpr &b : upper)
      all = all & Predicate::le(a, b);
  return all;
}

std::optional<Predicate> TileProjection::project() const {
  if (existentials.size() == 1)
    return projectLast(existentials.front());
  if (existentials.size() > kMaxExistentials ||
      parameters.size() > kMaxParameters ||
      system.getRows().size() > kMaxSystemRows)
    return std::nullopt;
  PresburgerRelation projection =
      PresburgerSet(toPolyhedron()).computeReprWithOnlyDivLocals();
  if (projection.getNumDisjuncts() > kMaxCases)
    return std::nullopt;
  Predicate any = Predicate::none();
  for (const IntegerRelation &relation : projection.getAllDisjuncts()) {
    std::optional<Predicate> one = toPredicate(relation);
    if (!one)
      return std::nullopt;
    any = any | *one;
  }
  return any;
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
  size_t before;
  do {
    before = rest.size();
    llvm::erase_if(
        rest, [&](unsigned column) { return system.eliminateExactly(column); });
  } while (rest.size() < before);
  if (system.hasOverflow())
    return std::nullopt;
  if (system.isEmpty())
    return Predicate::none();
  if (!rest.empty()) {
    // The tile is not empty: what minima say is part of the projection.
    return TileProjection(disjuncts, system, rest).project();
  }
  Predicate all = Predicate::all();
  for (const Row &row : system.getRows())
    all = all & Predicate::nonNegative(disjuncts.getTerm(row, /*without=*/0));
  return all;
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
