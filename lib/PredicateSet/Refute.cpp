//===- Refute.cpp - From solutions to checked witnesses -------------------===//
//
// Part of the MaskIR Project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Refute.h"
#include "maskir/PredicateSet/Evaluate.h"

namespace maskir {

static constexpr unsigned kAllAxes = (1u << kNumAxes) - 1;

Predicate getDomainPart(const Domain &domain, unsigned axes) {
  llvm::SmallVector<Predicate, 9> parts = {domain.facts};
  for (unsigned i = 0; i < kNumAxes; ++i) {
    if (!((axes >> i) & 1u))
      continue;
    IntExpr x = IntExpr::axis(static_cast<Axis>(i));
    parts.push_back(Predicate::le(domain.offset[i], x));
    if (domain.length[i])
      parts.push_back(Predicate::lt(x, domain.offset[i] + *domain.length[i]));
  }
  return Predicate::conjunction(parts);
}

bool areCellsConsistent(llvm::ArrayRef<TableCell> cells) {
  llvm::SmallVector<const TableCell *> sorted;
  for (const TableCell &cell : cells)
    sorted.push_back(&cell);
  llvm::sort(sorted, [](const TableCell *a, const TableCell *b) {
    return std::tie(a->table.id, a->indices) <
           std::tie(b->table.id, b->indices);
  });
  for (unsigned i = 1; i < sorted.size(); ++i) {
    const TableCell &a = *sorted[i - 1], &b = *sorted[i];
    if (!(a.table == b.table) || a.indices.size() != b.indices.size())
      continue;
    if (a.indices == b.indices && a.value != b.value)
      return false;
    bool isSameRow =
        !a.indices.empty() && llvm::ArrayRef(a.indices).drop_back() ==
                                  llvm::ArrayRef(b.indices).drop_back();
    if ((a.table.sorted || b.table.sorted) && isSameRow && a.value > b.value)
      return false;
  }
  return true;
}

/// A value for a cell that is not listed: for a sorted table, that of the
/// nearest listed cell before it, else after it.
static int64_t chooseValue(const Table &table, llvm::ArrayRef<int64_t> indices,
                           llvm::ArrayRef<TableCell> cells) {
  if (!table.sorted || indices.empty())
    return 0;
  const TableCell *before = nullptr, *after = nullptr;
  for (const TableCell &cell : cells) {
    if (!(cell.table == table) || cell.indices.size() != indices.size() ||
        llvm::ArrayRef(cell.indices).drop_back() != indices.drop_back())
      continue;
    int64_t at = cell.indices.back();
    if (at < indices.back() && (!before || before->indices.back() < at))
      before = &cell;
    if (at > indices.back() && (!after || after->indices.back() > at))
      after = &cell;
  }
  return before ? before->value : after ? after->value : 0;
}

bool confirms(const Predicate &p, Witness &witness, bool expected) {
  std::optional<bool> value = evaluate(p, witness);
  if (value)
    return value == expected;
  auto lookup = [&](const Table &table,
                    llvm::ArrayRef<int64_t> indices) -> std::optional<int64_t> {
    for (const TableCell &cell : witness.cells)
      if (cell.table == table && llvm::ArrayRef(cell.indices) == indices)
        return cell.value;
    int64_t chosen = chooseValue(table, indices, witness.cells);
    witness.cells.push_back(
        {table, llvm::SmallVector<int64_t>(indices), chosen});
    return chosen;
  };
  return evaluate(p, Assignment{witness.point, witness.symbols, lookup}) ==
         expected;
}

//===----------------------------------------------------------------------===//
// Small witnesses
//===----------------------------------------------------------------------===//

static bool isWithin(int64_t value, int64_t limit) {
  return -limit <= value && value <= limit;
}

static Predicate makeBetween(const IntExpr &x, int64_t low, int64_t high) {
  return Predicate::le(low, x) & Predicate::le(x, high);
}

/// Axes whose extent is not a constant may be far away for no reason.
static bool isOpenAxis(const Domain &domain, unsigned axis) {
  return !domain.length[axis] || !domain.length[axis]->getConstant() ||
         !domain.offset[axis].getConstant();
}

static void shrinkSymbols(Solver &solver, Witness &witness,
                          const Domain &domain) {
  for (int64_t limit : {4, 16, 64, 1024, 65536}) {
    bool isSmall = llvm::all_of(
        witness.symbols, [&](auto &s) { return isWithin(s.second, limit); });
    llvm::SmallVector<Predicate> limits;
    for (const auto &[symbol, value] : witness.symbols)
      limits.push_back(makeBetween(IntExpr::symbol(symbol), -limit, limit));
    for (unsigned i = 0; i < kNumAxes; ++i) {
      if (!isOpenAxis(domain, i))
        continue;
      isSmall &= isWithin(witness.point[i], limit);
      limits.push_back(
          makeBetween(IntExpr::axis(static_cast<Axis>(i)), -limit, limit));
    }
    if (isSmall || solver.isSpent())
      return;
    if (solver.solve(limits) == Solver::Status::Found && solver.getWitness()) {
      witness = *solver.getWitness();
      return;
    }
  }
}

/// The least value of one axis with everything in `fixed`; by bisection, since
/// the solver decides and need not optimise.
static void shrinkAxis(Solver &solver, Witness &witness, const Domain &domain,
                       unsigned axis, llvm::ArrayRef<Predicate> fixed) {
  std::optional<int64_t> start = evaluate(domain.offset[axis], witness);
  if (!start || witness.point[axis] < *start)
    return;
  IntExpr x = IntExpr::axis(static_cast<Axis>(axis));
  int64_t low = *start, next = low;
  llvm::SmallVector<Predicate> assumptions(fixed);
  while (low < witness.point[axis] && !solver.isSpent()) {
    assumptions.push_back(makeBetween(x, low, next));
    Solver::Status status = solver.solve(assumptions);
    assumptions.pop_back();
    if (status == Solver::Status::Unknown)
      return;
    if (status == Solver::Status::Empty) {
      low = next + 1;
    } else {
      if (!solver.getWitness())
        return;
      witness = *solver.getWitness();
    }
    uint64_t distance = uint64_t(witness.point[axis]) - uint64_t(low);
    next = low + int64_t(distance / 2);
  }
}

Witness makeSmall(Solver &solver, Witness witness, const Domain &domain,
                  unsigned numAxes) {
  shrinkSymbols(solver, witness, domain);
  llvm::SmallVector<Predicate> fixed;
  for (const auto &[symbol, value] : witness.symbols)
    fixed.push_back(Predicate::eq(IntExpr::symbol(symbol), value));
  for (unsigned i = 0; i < numAxes; ++i) {
    shrinkAxis(solver, witness, domain, i, fixed);
    fixed.push_back(
        Predicate::eq(IntExpr::axis(static_cast<Axis>(i)), witness.point[i]));
  }
  return witness;
}

//===----------------------------------------------------------------------===//
// Emptiness
//===----------------------------------------------------------------------===//

static unsigned getUsedAxes(const Predicate &p) {
  unsigned axes = 0;
  for (unsigned i = 0; i < kNumAxes; ++i)
    if (p.usesAxis(static_cast<Axis>(i)))
      axes |= 1u << i;
  return axes;
}

Proof proveNoPoint(const Predicate &goal, const Domain &domain,
                   const Budget &budget) {
  if (goal.isNone())
    return Proof::proven();
  unsigned axes = getUsedAxes(goal);
  Predicate part = goal & getDomainPart(domain, axes);
  if (part.isNone())
    return Proof::proven();
  Solver solver(budget);
  solver.require(part);
  Solver::Status status = solver.solve();
  if (status == Solver::Status::Found && axes != kAllAxes) {
    // The other axes do not change a proof, but they may have no values.
    solver.require(getDomainPart(domain, kAllAxes & ~axes));
    status = solver.solve();
  }
  if (status == Solver::Status::Empty)
    return Proof::proven();
  if (status == Solver::Status::Unknown)
    return Proof::unknown(solver.getReason().str());
  if (!solver.getWitness())
    return Proof::unknown("a counterexample would need numbers beyond 64 bits");
  Witness witness = makeSmall(solver, *solver.getWitness(), domain, kNumAxes);
  if (!confirms(goal & getDomainPart(domain, kAllAxes), witness, true) ||
      !areCellsConsistent(witness.cells))
    return Proof::unknown("the evaluator does not confirm the counterexample");
  return Proof::refuted(std::move(witness));
}

} // namespace maskir
